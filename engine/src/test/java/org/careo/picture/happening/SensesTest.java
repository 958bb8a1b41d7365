package org.careo.picture.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of several senses: sentences where the sense holds, and where another one does. */
class SensesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru and Chile signed a treaty on fishing rights.|AGREE",
        "The navy fired three missiles at the rebels.|ASSAULT",
        "The president fired the finance minister.|SANCTION",
        "The unions struck a deal with the port.|AGREE",
        "Dock workers began a strike over pay on Monday.|PROTEST",
        "Colombia released four hostages on Friday.|CONCEDE",
        "The government of Chile has suspended aid to Haiti.|SANCTION",
        "Ecuador declared a state of emergency in Guayaquil.|COERCE",
        "Bolivia withdrew its soldiers from the bridge.|RETREAT",
        "The president called for an end to the siege.|REQUEST",
        "The high court has struck down the fishing decree.|REJECT",
        "The judges threw out the ban on night markets.|REJECT"
      })
  void aWordHasTheSenseThatItsFrameGives(String sentence, String type) {
    assertThat(types(sentence, Language.ENGLISH)).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The clerk signed a letter to the bank.|AGREE",
        "Chile released a report on copper.|CONCEDE",
        "The results demonstrate the value of patience.|PROTEST",
        "Dock workers say the strike over pay will go on, their union told the port.|ASSAULT",
        "The nurse gave an interview to the radio.|AID",
        "The firemen fought the blaze until dawn.|ASSAULT",
        "He called it a standard phrase.|REQUEST",
        "The boxes are inspected twice a year.|ACCUSE",
        "The envoy spoke in Spanish.|CONSULT",
        "The region has left its mark on the film.|RETREAT",
        "The old dike gave way after two days of rain.|AID",
        "Auditors signed off on the silo in May.|CONSULT",
        "A clerk, who spoke on condition of anonymity, opened the file.|CONSULT",
        "Geologists warn that the slope could slide.|THREATEN",
        "The mayor called a referendum on the bridge.|REQUEST",
        "The judge contradicted the police chief.|REJECT",
        "The valve released a volume of brine.|CONCEDE",
        "46% of voters supported the new toll.|SUPPORT"
      })
  void aWordInAnotherSenseTellsNothing(String sentence, String type) {
    assertThat(types(sentence, Language.ENGLISH)).doesNotContain(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Los mineros tomaron la carretera de Oruro.|PROTEST",
        "El Gobierno envió tropas a Tumaco.|MOBILIZE",
        "El Gobierno envió alimentos a los pueblos de la sierra.|AID",
        "Los vecinos lanzaron piedras contra la policía.|ASSAULT",
        "Honduras y Guatemala firmaron un acuerdo de pesca.|AGREE",
        "El sindicato levantó el bloqueo del puerto.|RETREAT",
        "El concejal fue amenazado de muerte por los paramilitares.|THREATEN",
        "Dos soldados resultaron heridos en un ataque de la guerrilla.|ASSAULT",
        "El tribunal dejó sin efecto el decreto del gobernador.|REJECT"
      })
  void aSpanishWordHasTheSenseThatItsFrameGives(String sentence, String type) {
    assertThat(types(sentence, Language.SPANISH)).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El ministro tomó un café con la prensa.|PROTEST",
        "La empresa lanzó un nuevo teléfono.|ASSAULT",
        "El juez firmó una carta.|AGREE",
        "La gerente llamó a las siete de la noche.|REQUEST",
        "El alcalde levantó la mano.|RETREAT",
        "La cadena envió un correo.|AID",
        "Dos obreros resultaron heridos en el derrumbe de la presa.|ASSAULT",
        "Los vecinos se movilizaban en una camioneta.|MOBILIZE",
        "El muro de la represa cedió al amanecer.|CONCEDE",
        "Fue hallado en la inspección de policía de San Luis.|ACCUSE"
      })
  void aSpanishWordInAnotherSenseTellsNothing(String sentence, String type) {
    assertThat(types(sentence, Language.SPANISH)).doesNotContain(type);
  }

  private static List<String> types(String sentence, Language language) {
    return HappeningFinderTest.found(sentence, language).stream().map(Happening::type).toList();
  }
}
