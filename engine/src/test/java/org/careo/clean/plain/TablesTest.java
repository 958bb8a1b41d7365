package org.careo.clean.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.junit.jupiter.api.Test;

/** Tables and bullets with citations belong to the article. */
class TablesTest {
  private static final String STORY =
      """
      # Ferries of the lower river: limits and scenarios

      **Tamaro Centre for River Studies**
      **Brief 14 | Tamaro, 18 September 2030**

      ## Summary

      - The fleet keeps 12 boats and 340 sailors on the lower river (Ministry of Ports, 2030).
      - Traffic on the upper arm fell 58% against the same month a year before (River Press, 2030).
      - The auditor acknowledges 20 wrecks; the harbor board says 31 (The Fen Gazette, 2030).

      ## Figures

      The board keeps a table of what it has seen since the ferry opened in the spring of the year.

      | Indicator | Period | Value | Source |
      |---|---|---|---|
      | Boats sunk | 5 Aug 2030 | 31 | Ministry of Ports |
      | Boats raised | September 2030 | 9 | Harbor board |

      The board will publish another table in June, when the ice is gone and the boats return to work.
      """;

  private static List<String> of(String text, SegmentKind kind) {
    return new PlainSegmenter()
        .segment(text, List.of()).segments().stream()
            .filter(segment -> segment.kind() == kind)
            .map(segment -> segment.span().of(text))
            .collect(Collectors.toList());
  }

  @Test
  void rowsOfATableAreAListWhateverTheyHold() {
    assertThat(of(STORY, SegmentKind.LIST))
        .contains(
            "| Boats sunk | 5 Aug 2030 | 31 | Ministry of Ports |",
            "| Boats raised | September 2030 | 9 | Harbor board |");
    assertThat(of(STORY, SegmentKind.HEADING)).noneMatch(line -> line.contains("|"));
    assertThat(of(STORY, SegmentKind.TEASER)).isEmpty();
  }

  @Test
  void rowsWithoutBarsAtTheirSides() {
    String text =
        STORY.substring(0, STORY.indexOf("| Indicator"))
            + "Month | 2029 | 2030\nJune | 3.9 t | 3.2 t\nJuly | 4.0 t | 3.1 t\n\n"
            + STORY.substring(STORY.indexOf("The board will"));
    assertThat(of(text, SegmentKind.LIST)).contains("June | 3.9 t | 3.2 t");
  }

  @Test
  void aSentenceThatCitesIsNoReference() {
    List<Segment> segments = new PlainSegmenter().segment(STORY, List.of()).segments();
    assertThat(segments).noneMatch(segment -> segment.kind() == SegmentKind.REFERENCES);
    assertThat(of(STORY, SegmentKind.LIST)).anyMatch(line -> line.contains("12 boats"));
  }

  @Test
  void entriesWithTheirYearStayReferences() {
    String text =
        STORY
            + "\n## References\n\n- Moss, I. (2028). Rivers of ink. Tamaro: Fen Editions. https://fen.example/moss\n"
            + "- Vane, R. (2027). Patrols that never sail. River Review, 4(2). https://river.example/vane\n"
            + "- Holt, P. (2029). Locks. https://fen.example/holt\n";
    assertThat(of(text, SegmentKind.REFERENCES)).hasSizeGreaterThanOrEqualTo(3);
  }
}
