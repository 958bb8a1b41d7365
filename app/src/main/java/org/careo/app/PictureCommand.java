package org.careo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.casefile.CaseFile;
import org.careo.model.Happening;
import org.careo.model.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo picture CASE}: the situation on one screen. */
@Command(
    name = "picture",
    mixinStandardHelpOptions = true,
    description =
        "Shows the situation: what was done, ordered, planned, assessed and forecast, by kind.")
final class PictureCommand extends CaseCommand {

  @Option(names = "--limit", defaultValue = "8", description = "At most so many of each kind.")
  private int limit = 8;

  @Override
  int run(CaseFile file, Terminal terminal) {
    Picture picture = file.findings().picture();
    PictureNames names = new PictureNames(file, picture);
    terminal.line(
        picture.actors().size()
            + " actors, "
            + picture.happenings().size()
            + " happenings told, "
            + picture.positions().size()
            + " positions");
    Map<String, Map<String, List<Happening>>> byType = new TreeMap<>();
    for (Happening happening : picture.happenings()) {
      byType
          .computeIfAbsent(happening.type(), key -> new TreeMap<>())
          .computeIfAbsent(happening.same(), key -> new ArrayList<>())
          .add(happening);
    }
    byType.forEach(
        (type, happenings) -> {
          terminal.heading(type + "  " + happenings.size());
          happenings.values().stream()
              .sorted(
                  Comparator.comparingInt((List<Happening> tellings) -> -tellings.size())
                      .thenComparing(tellings -> tellings.getFirst().id()))
              .limit(limit)
              .forEach(
                  tellings ->
                      terminal.wrapped(
                          "  ",
                          TimelineCommand.line(tellings.getFirst(), names)
                              + (tellings.size() > 1
                                  ? "  and " + (tellings.size() - 1) + " more tellings"
                                  : "")));
        });
    return 0;
  }
}
