package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.junit.jupiter.api.Test;

/** Interviews whose sides have no name before a colon. */
final class InterviewTurnsTest {
  private static final String HEAD =
      "Entrevista a Rosa Iturbe, ingeniera del canal\n\nRosa Iturbe recibe en su cocina.\n\n";

  private static List<Statement> direct(String text, boolean spanish) {
    List<Statement> all = spanish ? Reports.spanish(text) : Reports.english(text);
    return all.stream()
        .filter(statement -> statement.form() == Statement.Form.DIRECT)
        .filter(statement -> statement.parent().isEmpty())
        .toList();
  }

  @Test
  void lettersWithAStop() {
    String text =
        HEAD
            + "P. ¿Quién abrió la compuerta?\n\nR. Nadie lo sabe. Yo la dejé cerrada.\n\n"
            + "P. ¿Teme que la acusen?\n\nR. No. Tengo las actas.\n";
    assertThat(direct(text, true))
        .extracting(statement -> statement.speaker().name())
        .containsExactly("Rosa Iturbe", "Rosa Iturbe");
  }

  @Test
  void dashesInTurn() {
    String text =
        HEAD
            + "—¿Quién abrió la compuerta?\n\n—Nadie lo sabe. Yo la dejé cerrada.\n\n"
            + "—¿Teme que la acusen?\n\n—No. Tengo las actas.\n";
    assertThat(direct(text, true))
        .extracting(statement -> statement.speaker().name())
        .containsExactly("Rosa Iturbe", "Rosa Iturbe");
  }

  @Test
  void questionsSetOff() {
    String text =
        "An interview with Tom Weller, a retired lock keeper\n\nTom Weller worked on the canal.\n\n"
            + "**Who opened the gate?**\n\nNobody knows. I left it closed.\n\n"
            + "**Are you afraid of being blamed?**\n\nNo. I have the records.\n";
    assertThat(direct(text, false))
        .extracting(statement -> statement.speaker().name())
        .containsExactly("Tom Weller", "Tom Weller");
  }

  @Test
  void nothingStandsBeforeTheQuestionAReportOpensWith() {
    List<String> lines =
        List.of(
            "Who opened the gate?",
            "Nobody knows. I left it closed, the keeper said.",
            "Are you afraid of being blamed?",
            "No. I have the records.");
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      SegmentKind kind = line.endsWith("?") ? SegmentKind.HEADING : SegmentKind.BODY;
      segments.add(new Segment(kind, new Span(start, start + line.length()), 0, "line"));
      start += line.length() + 1;
    }
    Report report =
        new Report(
            "rtest",
            "test.txt",
            "",
            Language.ENGLISH,
            String.join("\n", lines),
            segments,
            Field.UNKNOWN,
            Field.UNKNOWN,
            Field.UNKNOWN,
            Published.UNKNOWN,
            "",
            List.of(),
            List.of());
    assertThat(Reports.statements(report)).noneMatch(one -> one.rule().equals("label-colon"));
  }

  @Test
  void aNarratedDialogueAndAListOfQuestionsAreNoInterviews() {
    String narrated =
        "—No lo sé —dijo Ana Ruiz.\n\n—¿Y tú? —preguntó el guarda.\n\n—Tampoco —dijo ella.\n\n—Vámonos —dijo él.\n";
    assertThat(direct(narrated, true)).noneMatch(one -> one.rule().equals("label-colon"));
    String explained =
        "What we know about the flood\n\n**What happened?**\n\nA gate opened at night.\n\n"
            + "**How many died?**\n\nNine people died in the lower town.\n";
    assertThat(direct(explained, false)).isEmpty();
  }

  @Test
  void aFactCheckUnderQuestionsIsNoInterview() {
    String text =
        "Did the toll double?\n\n\"It has doubled.\" – Ruth Ames, television interview, March 25\n\n"
            + "**Is the rise over?**\n\nThe board told us that it is. It had risen twice.\n\n"
            + "**Who pays the toll?**\n\nNobody does, two drivers told us. The board denies it.\n";
    assertThat(direct(text, false)).noneMatch(one -> one.rule().equals("label-colon"));
  }
}
