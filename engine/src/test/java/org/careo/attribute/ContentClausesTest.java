package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.careo.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is said to have said, divided into what can be true or false apart. */
class ContentClausesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "The mayor said that nine houses burned and four cars were lost. # that nine houses burned / four cars were lost",
        "The mayor said that the bridge was shut and that the ferry still ran. # that the bridge was shut / that the ferry still ran",
        "The mayor said the council closed the school and opened two halls. # the council closed the school / the council + opened two halls",
        "\"The roof fell in. Nobody warned us,\" the cook said. # The roof fell in / Nobody warned us",
        "The mayor said the north bank flooded while the south bank stayed dry. # the north bank flooded / while the south bank stayed dry",
        "The mayor said the guards left before the fire began. # the guards left before the fire began",
        "The mayor said that if the rain stops the road will open. # that if the rain stops the road will open",
        "The mayor said he feared that the wall would break and that the town would drown. # he feared that the wall would break and that the town would drown",
        "The mayor said the men who built the dam had left. # the men who built the dam had left",
      })
  void english(String sentence, String expected) {
    assertThat(clauses(Reports.english(sentence), sentence)).isEqualTo(expected.strip());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "El alcalde dijo que ardieron nueve casas y que se perdieron cuatro autos. # que ardieron nueve casas / que se perdieron cuatro autos",
        "La ministra afirmó que dos puentes cayeron y tres caminos quedaron cortados. # que dos puentes cayeron / tres caminos quedaron cortados",
        "El alcalde dijo que los guardias se fueron antes de que empezara el fuego. # que los guardias se fueron antes de que empezara el fuego",
        "El alcalde dijo que si deja de llover el camino se abrirá. # que si deja de llover el camino se abrirá",
      })
  void spanish(String sentence, String expected) {
    assertThat(clauses(Reports.spanish(sentence), sentence).replaceAll("^que ", ""))
        .isEqualTo(expected.strip().replaceAll("^que ", ""));
  }

  private static String clauses(List<Statement> statements, String text) {
    Statement attributed =
        statements.stream().filter(each -> !each.cue().isEmpty()).findFirst().orElseThrow();
    return attributed.clauses().stream()
        .map(clause -> Reports.words(clause, text))
        .collect(Collectors.joining(" / "));
  }
}
