package org.careo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.careo.model.Actor;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report calls a body without its name; acronyms it defines; names with an ampersand. */
class InstitutionReadingTest {
  private static final ReportReader READER = new ReportReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The Harbour Pilots' Union met on Friday. Later the union voted to strike. | the union | Harbour Pilots' Union
          en | Brightwater Resources, the Oslo-based owner of the mine, closed it. Then the owner paid. | the owner | Brightwater Resources
          en | Brightwater Resources runs the mine. Later the company paid. | the company | Brightwater Resources
          en | The newspaper Havbladet named him. On Monday the paper named more. | the paper | Havbladet
          en | The shipping company Lunde & Berg hired them. Later the company paid. | the company | Lunde & Berg
          en | The health minister, Ana Ruiz, spoke. Later the ministry closed the wells. | the ministry | Health Ministry
          en | The Harbour Pilots' Union and the Crane Drivers' Union met. Later the union voted. | the union |
          en | The Harbour Pilots' Union met. Then the union of the tailors voted. | the union |
          en | The Harbour Pilots' Union met. Then the union leader spoke. | the union |
          en | Ana Ruiz spoke on Friday. Later the union voted. | the union |
          en | The health minister and the defence minister spoke. Later the ministry paid. | the ministry |
          es | El Sindicato Unido de Gruistas votó. Luego el sindicato paró. | el sindicato | Sindicato Unido de Gruistas
          es | La naviera Lunde & Berg pagó. Luego la naviera calló. | la naviera | Lunde & Berg
          es | La ministra de Salud, Ana Ruiz, habló. Luego el ministerio cerró los pozos. | el ministerio | Ministerio de Salud
          es | El Hospital Santa Marta abrió. Luego el hospital pidió ayuda. | el hospital | Hospital Santa Marta
          es | La Universidad del Golfo midió el agua. Luego la universidad publicó los datos. | la universidad | Universidad del Golfo
          es | La empresa Terminal Bahía Norte pagó. Luego la naviera calló. | la naviera |
          es | El Sindicato Unido de Gruistas votó. Luego el sindicato de maestros paró. | el sindicato |
          es | La Universidad del Golfo y la Universidad del Sur midieron. Luego la universidad calló. | la universidad |
          es | Ana Ruiz habló el lunes. Luego el ministerio cerró los pozos. | el ministerio |
          """)
  void theOnlyBodyOfAKindIsMeant(String language, String text, String words, String expected) {
    assertThat(called(text, language, words)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The National Basin Agency (ANC) met in Mexico. Later, ANC spoke. | ANC | National Basin Agency
          es | La Agencia Nacional de Cuencas (ANC) sesionó. Luego la ANC calló. | ANC | Agencia Nacional de Cuencas
          en | Mexico paid. The plan is late, ANC said. | ANC | ANC
          en | South Africa voted on Friday. The count is late, ANC said. | ANC | African National Congress
          en | Guards in Peru called the FBI on Monday. | FBI | Federal Bureau of Investigation
          en | The Health Ministry (UK) closed the wells. | UK |
          """)
  void lettersAreWhatTheTextSays(String language, String text, String letters, String expected) {
    assertThat(called(text, language, letters)).isEqualTo(expected == null ? "" : expected);
  }

  /** The usual name of the actor at the last mention of some words; empty when there is none. */
  private static String called(String text, String language, String words) {
    Reading reading = READER.read(Reports.of(text, new Language(language)));
    Map<String, String> names =
        reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    String found = "";
    for (Mention mention : reading.mentions()) {
      String said = text.substring(mention.span().start(), mention.span().end());
      if (said.equalsIgnoreCase(words)) {
        found = names.getOrDefault(mention.actor(), "");
      }
    }
    return found;
  }
}
