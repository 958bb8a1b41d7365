package org.careo.attribute.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.learn.Weights;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.ReportReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the second look drops and adds, with weights that decide by the kind of the cue alone. */
final class SecondLookTest {
  private static final ReportReader READER = new ReportReader();
  private static final Weights RANKERS = Weights.read("rankers.tsv");

  private static final String SAID = "The mayor said that the bridge was closed.";
  private static final String LEFT_OVER = "The army warned of a second wave.";

  private static final String KEEP = "KEEP\tbias\tVERB\t9";
  private static final String DROP = "KEEP\tbias\tVERB\t-9";
  private static final String ADD = "ADD\tbias\tVERB\t9";
  private static final String LEAVE = "ADD\tbias\tVERB\t-9";

  /** So sure of everything that the rankers themselves find nothing. */
  private static final double NEVER = 1.1;

  private static Grid grid(String text) {
    Report report =
        new Report(
            "r",
            "t.txt",
            "",
            Language.ENGLISH,
            text,
            List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "line")),
            Field.UNKNOWN,
            Field.UNKNOWN,
            Field.UNKNOWN,
            Published.UNKNOWN,
            "",
            List.of(),
            List.of());
    return new Grid(report, READER.read(report));
  }

  private static Extractor extractor(double threshold, String... weights) {
    return new Extractor(RANKERS, Weights.parse(List.of(weights)), threshold);
  }

  private static List<String> cues(Extractor extractor, String text) {
    Grid grid = grid(text);
    return extractor.extract(grid).stream()
        .map(found -> grid.text(found.spot().first(), found.spot().end()))
        .toList();
  }

  @Test
  void whatWasFoundStandsUnlessItIsUnlikely() {
    assertThat(cues(extractor(0.5, KEEP, LEAVE), SAID)).containsExactly("said");
    assertThat(cues(extractor(0.5, LEAVE), SAID)).as("one half is enough").containsExactly("said");
    assertThat(cues(extractor(0.5, DROP, LEAVE), SAID)).isEmpty();
  }

  @Test
  void whatWasLeftOverIsAddedWhereItIsLikely() {
    assertThat(cues(extractor(NEVER, KEEP, LEAVE), LEFT_OVER)).isEmpty();
    assertThat(cues(extractor(NEVER, KEEP, ADD), LEFT_OVER)).containsExactly("warned");
  }

  @Test
  void whatIsAddedIsAsSureAsTheSecondLook() {
    Attribution added = extractor(NEVER, KEEP, ADD).extract(grid(LEFT_OVER)).getFirst();

    assertThat(added.confidence()).isEqualTo(1 / (1 + Math.exp(-9)));
    assertThat(added.source().isEmpty()).isFalse();
  }

  @Test
  void everyAnswerIsAskedOnceWithTheFeaturesOfItsDecision() {
    Grid grid = grid(SAID + " " + LEFT_OVER);
    List<Reconsidered.Asked> asked = extractor(NEVER, KEEP, ADD).asked(grid);

    assertThat(asked).isNotEmpty();
    assertThat(asked).extracting(Reconsidered.Asked::cue).doesNotHaveDuplicates();
    assertThat(asked)
        .allSatisfy(
            answer -> {
              assertThat(answer.content()).isNotEmpty();
              String decision = answer.found() ? "KEEP\t" : "ADD\t";
              assertThat(answer.features())
                  .isNotEmpty()
                  .allSatisfy(line -> assertThat(line).startsWith(decision));
            });
  }

  @DisplayName("Texts of hardly any words are weighed without an error")
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "...",
        "\"\"\"",
        "“ ” said he:",
        ":",
        "said",
        "said that",
        "according to",
        "he said she said",
        "“said” said",
        "a claim that",
        "fears",
        ": :",
        "it is clear"
      })
  void hardlyAnyWords(String text) {
    assertThat(extractor(0, ADD).extract(grid(text)))
        .allSatisfy(found -> assertThat(found.content()).noneMatch(Attribution.Range::isEmpty));
  }
}
