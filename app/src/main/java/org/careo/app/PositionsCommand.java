package org.careo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.casefile.CaseFile;
import org.careo.export.Words;
import org.careo.model.Picture;
import org.careo.model.Position;
import picocli.CommandLine.Command;

/** {@code careo positions CASE}: who stands where, by holder and issue, in the order of dates. */
@Command(
    name = "positions",
    mixinStandardHelpOptions = true,
    description = "Shows who supports, rejects, demands, threatens or denies what, and since when.")
final class PositionsCommand extends CaseCommand {

  @Override
  int run(CaseFile file, Terminal terminal) {
    Picture picture = file.findings().picture();
    PictureNames names = new PictureNames(file, picture);
    Map<String, List<Position>> byHolder = new TreeMap<>();
    for (Position position : picture.positions()) {
      byHolder.computeIfAbsent(position.name(), key -> new ArrayList<>()).add(position);
    }
    if (byHolder.isEmpty()) {
      terminal.line("nobody takes a position in this case");
    }
    byHolder.forEach((holder, positions) -> holder(holder, positions, names, terminal));
    return 0;
  }

  private static void holder(
      String holder, List<Position> positions, PictureNames names, Terminal terminal) {
    terminal.heading(Terminal.harmless(holder));
    Map<String, List<Position>> byIssue = new TreeMap<>();
    for (Position position : positions) {
      byIssue
          .computeIfAbsent(
              position.stance().name() + " " + position.issue(), key -> new ArrayList<>())
          .add(position);
    }
    for (List<Position> same : byIssue.values()) {
      same.sort(
          Comparator.comparing((Position position) -> position.time().from())
              .thenComparing(Position::id));
      Position first = same.getFirst();
      terminal.wrapped("  ", Words.of(first.stance()) + ": " + first.issueName());
      for (Position position : same) {
        terminal.wrapped(
            "      ",
            PictureNames.days(position.time())
                + "  “"
                + Terminal.shortened(names.words(position.report(), position.span()), 120)
                + "”  "
                + names.file(position.report())
                + "  "
                + position.statement());
      }
    }
  }
}
