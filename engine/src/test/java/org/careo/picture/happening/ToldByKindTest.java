package org.careo.picture.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kinds of sentences in which something is told, with who does it: invented, a few of each kind.
 */
class ToldByKindTest {
  private static final HappeningFinder FINDER = new HappeningFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A verb that may be read as a noun or adjective.
        "Two gunmen shot dead a city councillor in Iquitos.|ASSAULT|gunman",
        "Fire inspectors shut down four bakeries in the old town.|COERCE|inspectors",
        // Whom the verb above moves to act.
        "The governor ordered the National Guard to patrol the docks.|MOBILIZE|national-guard",
        // What is in a letter its writer says.
        "Village leaders handed the president a letter asking her to close the pit.|REQUEST|leaders",
        // A subject behind a word that may be read as a preposition.
        "The nurses ended their strike after the ministry agreed to talks.|AGREE|ministry",
        // The clause that says more of an event noun says who did it.
        "He did not comment on the complaint the union filed on Monday.|ACCUSE|union",
        "Truckers blocked the road to the dam for six hours.|PROTEST|Truckers",
        "The bishop offered to mediate.|AGREE|bishop",
        "A crowd lynched two suspected thieves.|ASSAULT|crowd",
        "Volunteers handed out blankets at the shelter.|AID|olunteers",
        "The abduction of two engineers by the rebels shook the valley.|ASSAULT|group:rebel"
      })
  void englishTellsWhoDoesWhat(String sentence, String type, String actor) {
    assertThat(told(sentence, Language.ENGLISH)).anyMatch(line -> isOf(line, type, actor));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La policía desalojó a 90 familias de un predio.|COERCE|policia",
        "Perú y Ecuador firmaron el jueves en Lima un acuerdo de pesca.|AGREE|PE",
        "El Gobierno colombiano llamó este lunes a consultas a su embajador.|SANCTION|Gobierno",
        "Bandas rivales se enfrentaron en la cárcel.|ASSAULT|Bandas",
        "El convenio, suscrito ayer por los pescadores, rige desde julio.|AGREE|pescadores",
        "La denuncia que presentó el sindicato fue archivada.|ACCUSE|sindicato",
        "El tribunal condenó al exministro a ocho años de cárcel.|COERCE|tribunal",
        "La ministra pidió perdón a los familiares.|CONCEDE|ministra",
        "Brasil y Paraguay acordaron reabrir el puente.|AGREE|BR",
        "El comisionado fue destituido el lunes por orden del ministro.|COERCE|ministro"
      })
  void spanishTellsWhoDoesWhat(String sentence, String type, String actor) {
    assertThat(told(sentence, Language.SPANISH)).anyMatch(line -> isOf(line, type, actor));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guatemala closed its border with Belize after the shooting.|ASSAULT|BZ",
        "Farmers fear an attack of locusts this summer.|ASSAULT|Farmers",
        "The council adopted a budget of nine million pesos.|AGREE|council",
        "The envoy was not consulted about the bridge.|REJECT|",
        "The ministry declined to comment on the strike at the port.|REJECT|ministry",
        "A clerk, who asked to remain anonymous, left early.|REQUEST|clerk",
        "You burned a barge on Monday, the guard said.|ASSAULT|You"
      })
  void whoOnlyStandsNearDoesNothing(String sentence, String type, String actor) {
    assertThat(told(sentence, Language.ENGLISH)).noneMatch(line -> isOf(line, type, actor));
  }

  @Test
  void peopleNamedByWhereTheyWorkAct() {
    assertThat(told("At dawn the mountain guides rescued three hikers.", Language.ENGLISH))
        .anyMatch(line -> isOf(line, "AID", "mountain guides"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Ana Duarte of Peru rejected any Chilean raid.|CL",
        "President Ana Duarte of Peru rejected the Chilean directive.|CL"
      })
  void whoRejectsTheActOfAStateRejectsItOfThatState(String sentence, String state) {
    Account account = InventedAccount.read("r1", sentence, Language.ENGLISH, "", "2031-05-04");
    assertThat(FINDER.find(account))
        .filteredOn(each -> each.type().equals("REJECT"))
        .anyMatch(
            each ->
                each.recipients().stream()
                    .anyMatch(one -> one.endsWith(state) || one.equals("Chile")));
  }

  private static boolean isOf(String line, String type, String actor) {
    return line.startsWith(type + " ") && line.contains(actor);
  }

  private static List<String> told(String sentence, Language language) {
    Account account = InventedAccount.read("r1", sentence, language, "", "2031-05-04");
    return FINDER.find(account).stream().map(ToldByKindTest::line).toList();
  }

  private static String line(Happening happening) {
    return happening.type() + " " + String.join(", ", happening.actors());
  }
}
