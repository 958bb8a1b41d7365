package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Hop;
import org.careo.model.Language;
import org.careo.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document or recording that words were in, between who said them and who tells of it. */
final class ChannelTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Two officials described intercepted calls. In them, they said, a gunman told his brother"
            + " that the road was mined. | gunman > calls",
        "The Courier obtained emails in which a supervisor told the crew that the valve was old. | supervisor"
            + " > emails",
        "Prosecutors played a recording in which the mayor's driver says that he was paid twice. | mayor's"
            + " driver > recording",
        "In intercepted radio messages, two pilots told their base that the fuel was gone. | two pilots"
            + " > intercepted radio messages",
        "Investigators found letters in which the treasurer warned that the fund was empty. | treasurer"
            + " > letters",
        "La fiscalía halló correos en los que un ingeniero advertía que la presa estaba rota. | ingeniero"
            + " > correos",
        "La policía grabó llamadas en las que dos guardias le dijeron a su jefe que no había nadie. | dos"
            + " guardias > llamadas",
        "En mensajes interceptados, un capitán dijo que el barco llevaba armas. | capitán > mensajes"
            + " interceptados"
      })
  void wordsStoodInSomething(String text, String chain) {
    assertThat(chains(text)).anyMatch(found -> matches(found, chain));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "In a statement, the ministry said that the bridge was safe. | statement",
        "The ministry issued a statement in which it said that the bridge was safe. | statement",
        "In an interview, the mayor said that she would resign. | interview",
        "The union published an article in which its leader said that talks had failed. | article",
        "In them, the mayor said, lies the hope of the city. | them",
        "El gobierno difundió un comunicado en el que el ministro dijo que no hubo muertos. | comunicado",
        "En una entrevista, la alcaldesa dijo que renunciaría. | entrevista",
        "The house in which the miner said he was born has burned down. | house"
      })
  void wordsSaidInPublicStandInNothing(String text, String none) {
    assertThat(chains(text)).noneMatch(chain -> chain.contains(none));
  }

  private static boolean matches(String found, String wanted) {
    String[] parts = wanted.split(" > ", -1);
    int at = -1;
    for (String part : parts) {
      at = found.indexOf(part, at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<String> chains(String text) {
    Language language =
        text.matches("(?s).*\\b(?:que|dijo|los)\\b.*") ? Language.SPANISH : Language.ENGLISH;
    List<Statement> statements =
        language.equals(Language.SPANISH) ? Reports.spanish(text) : Reports.english(text);
    return statements.stream()
        .filter(statement -> !statement.cue().isEmpty())
        .map(statement -> String.join(" > ", statement.chain().stream().map(Hop::holder).toList()))
        .toList();
  }
}
