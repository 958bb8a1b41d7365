package org.careo.clean.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careo.clean.plain.FerryStory.segment;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careo.model.Segment;
import org.junit.jupiter.api.Test;

/** What holds of the segments of every text. */
class SegmentPropertiesTest {

  @Test
  void hostileInputTakesLinearTime() {
    assertThat(segment("\"".repeat(1_000_000)).segments()).hasSize(1);
    assertThat(segment("word ".repeat(1_000_000)).segments()).hasSize(1);
    assertThat(segment(("1".repeat(110) + "q\n").repeat(2_000)).segments()).hasSize(2_000);
    assertThat(segment("\n".repeat(1_000_000)).segments()).isEmpty();
    assertThat(segment("\u202E\uD800😀\u0000").segments()).hasSizeLessThan(2);
  }

  @Property(tries = 400)
  void segmentsAreOrderedDisjointAndInsideTheText(@ForAll("texts") String text) {
    int end = 0;
    for (Segment segment : segment(text).segments()) {
      assertThat(segment.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(segment.span().isEmpty()).isFalse();
      assertThat(segment.rule()).isNotEmpty();
      end = segment.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 400)
  void nothingButWhiteSpaceIsLeftOutOfSegments(@ForAll("texts") String text) {
    boolean[] covered = new boolean[text.length()];
    for (Segment segment : segment(text).segments()) {
      java.util.Arrays.fill(covered, segment.span().start(), segment.span().end(), true);
    }
    for (int index = 0; index < covered.length; index++) {
      if (!covered[index] && Character.isLetterOrDigit(text.charAt(index))) {
        // Only the marks between the parts of a line of byline and date belong to no segment.
        throw new AssertionError("left out: " + text.charAt(index) + " in " + text);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Ferry stops",
            "By Ana Ruiz",
            " // ",
            "2031-03-14",
            "\n",
            "\n\n",
            "\r\n",
            " | ",
            "Related",
            "References",
            "Sources: a.com b.org",
            "26 days ago",
            " - ",
            "The council said so.",
            "https://a.example/b",
            "• item",
            "1. First",
            "![x](y)",
            "«no»",
            "\"yes\"",
            "Comments",
            "A long sentence about the ferry and the council that goes on for a good while, they said.",
            "😀",
            "\u00A0",
            "\uFEFF",
            "# Title",
            "> quoted",
            "Editor's Note",
            "(2031)",
            "\t");
    return Arbitraries.oneOf(
        Arbitraries.strings(), pieces.list().ofMaxSize(60).map(list -> String.join("", list)));
  }
}
