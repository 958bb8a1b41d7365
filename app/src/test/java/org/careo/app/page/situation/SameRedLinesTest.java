package org.careo.app.page.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.DateRange;
import org.careo.model.Picture;
import org.careo.model.Position;
import org.careo.model.RedLine;
import org.careo.model.Span;
import org.careo.model.Telling;
import org.junit.jupiter.api.Test;

class SameRedLinesTest {

  @Test
  void whatIsToldTwiceIsOneLine() {
    RedLine troops = line("r1", "p1", "vane", "no troops will come", List.of("MOBILIZE"));
    RedLine again = line("r2", "p2", "vane", "will not come with troops", List.of("MOBILIZE"));
    RedLine other = line("r3", "p3", "ruiz", "no troops will come", List.of("MOBILIZE"));
    RedLine delay = line("r4", "p4", "vane", "any delay", List.of());
    RedLine delayAgain = line("r5", "p5", "vane", "a delay", List.of());
    assertThat(
            SameRedLines.of(
                picture(
                    List.of(troops, again, other, delay, delayAgain),
                    List.of(position("p4", "p4"), position("p5", "p4")))))
        .containsExactly(List.of(troops, again), List.of(other), List.of(delay, delayAgain));
  }

  private static RedLine line(
      String id, String position, String holder, String forbidden, List<String> types) {
    return new RedLine(
        id,
        position,
        holder,
        holder,
        forbidden,
        types,
        types.isEmpty() ? List.of() : List.of("state:US"),
        List.of(),
        DateRange.UNKNOWN,
        new Telling("", "a", new Span(0, 1)),
        List.of());
  }

  private static Position position(String id, String same) {
    return new Position(
        id,
        "vane",
        "Vane",
        "i1",
        "delay",
        Position.Stance.REJECTS,
        Position.Strength.ABSOLUTE,
        "",
        DateRange.UNKNOWN,
        "",
        "a",
        new Span(0, 1),
        same);
  }

  private static Picture picture(List<RedLine> lines, List<Position> positions) {
    return new Picture(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        positions, lines, List.of(), List.of(), List.of());
  }
}
