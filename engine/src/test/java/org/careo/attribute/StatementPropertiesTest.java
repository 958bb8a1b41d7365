package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.Span;
import org.careo.model.Statement;

/** What holds for the statements of every report. */
class StatementPropertiesTest {
  private static final List<String> PARTS =
      List.of(
          "The mayor said that the dam is safe.",
          "\"We will not move,\" said Ana Ruiz, the union's leader.",
          "According to the board, prices fell by 12% in May.",
          "He warned: \"Nobody is safe here.\"",
          "The company has denied the claims.",
          "Critics, who reportedly met on Monday, argue the plan is costly.",
          "It is believed that the ship sank",
          "La ministra afirmó que no habrá despidos.",
          "«No habrá despidos», dijo la ministra.",
          "Según fuentes, habría ordenado el cierre.",
          "—No —contestó el rector—. Que venga.",
          "Los vecinos lo negaron y exigieron una disculpa.",
          "El médico relató que una enfermera le dijo que no había sangre.",
          "“Enough.” — Carla Sanz",
          "As reported by the office to the court, sales fell.",
          "A memo obtained by the Gazette says nobody knew.",
          "(Moreno, 2031)",
          "\"unclosed",
          "said said said",
          "that that, : \" ” “ »",
          "😀 שלום 😀",
          "The road is closed, as the mayor had reported.",
          "Four of every ten litres were lost, as gate crews reported.",
          "El puente cerró, como publicó el diario.",
          "The owner was warned in May that the boilers leaked.",
          "The results, as reported by the agency, were 5%.");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PARTS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .flatMap(
            parts ->
                Arbitraries.of(" ", "\n")
                    .list()
                    .ofSize(parts.size())
                    .map(glue -> join(parts, glue)));
  }

  private static String join(List<String> parts, List<String> glue) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(parts.get(i)).append(glue.get(i));
    }
    return text.toString();
  }

  @Property(tries = 150)
  void spansStandInTheirSegmentAndDoNotOverlap(@ForAll("texts") String text) {
    spansStand(Reports.of(Language.ENGLISH, text));
    spansStand(Reports.of(Language.SPANISH, text));
  }

  @Property(tries = 40)
  void hopsAndSpeakersStandInTheText(@ForAll("texts") String text) {
    for (Statement statement : Reports.spanish(text)) {
      assertThat(statement.chain())
          .allSatisfy(hop -> assertThat(hop.span().end()).isLessThanOrEqualTo(text.length()));
      assertThat(statement.chain()).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 40)
  void theOrderOfReportsChangesNothing(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    List<Statement> before = Reports.english(first);
    Reports.english(second);

    assertThat(Reports.english(first)).isEqualTo(before);
  }

  private static void spansStand(Report report) {
    for (Statement statement : Reports.statements(report)) {
      List<Span> spans = new ArrayList<>(statement.content());
      spans.addAll(statement.cue());
      spans.addAll(statement.source());
      for (Span span : spans) {
        assertThat(span.isEmpty()).isFalse();
        assertThat(report.segments().stream().map(Segment::span))
            .anyMatch(segment -> segment.contains(span));
      }
      for (int i = 0; i < spans.size(); i++) {
        for (int j = i + 1; j < spans.size(); j++) {
          assertThat(spans.get(i).overlaps(spans.get(j)))
              .as("%s and %s in %s", spans.get(i), spans.get(j), statement.rule())
              .isFalse();
        }
      }
    }
  }

  @Property(tries = 60)
  void removingATeaserChangesNoStatement(@ForAll("texts") String text) {
    String teaser = "TEASER \"Prices rose,\" said Rosa Lima.\n";
    String body = text.replace("TEASER ", "");
    List<Statement> with = Reports.english(body + "\n" + teaser);
    List<Statement> without = Reports.english(body + "\n");

    assertThat(with).isEqualTo(without);
  }

  @Property(tries = 40)
  void otherQuotationMarksChangeNoSpeaker(@ForAll("speeches") String speech) {
    List<String> straight = sources(speech);
    String curly = speech.replaceAll("\"([^\"]*)\"", "“$1”");
    String guillemets = speech.replaceAll("\"([^\"]*)\"", "«$1»");

    assertThat(sources(curly)).isEqualTo(straight);
    assertThat(sources(guillemets)).isEqualTo(straight);
  }

  @Provide
  Arbitrary<String> speeches() {
    return Arbitraries.of(
        "\"The road is closed,\" said the mayor. \"It will stay so.\"",
        "The minister told reporters: \"We have no plans.\"",
        "\"We lost everything,\" Lima said on Monday.",
        "The union said it would \"never\" accept the offer.");
  }

  private static List<String> sources(String text) {
    return Reports.english(text).stream()
        .filter(statement -> !statement.cue().isEmpty())
        .map(statement -> Reports.words(statement.source(), text))
        .toList();
  }
}
