package org.careo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.careo.casefile.CaseFile;
import org.careo.export.Words;
import org.careo.model.Happening;
import org.careo.model.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo timeline CASE}: happenings by when they happened, or by when they were told. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "Shows what happened in the order of its dates; --told orders by the day of the report instead.")
final class TimelineCommand extends CaseCommand {
  private static final Set<String> JUDGEMENTS =
      Set.of("ASSESSMENT", "FORECAST", "RECOMMENDATION", "METRIC");

  @Option(names = "--told", description = "By the day it was reported, never mixed with the other.")
  private boolean told;

  @Override
  int run(CaseFile file, Terminal terminal) {
    Picture picture = file.findings().picture();
    PictureNames names = new PictureNames(file, picture);
    List<Row> rows = new ArrayList<>();
    int undated = 0;
    for (Happening happening : picture.happenings()) {
      if (JUDGEMENTS.contains(happening.type())) {
        continue;
      }
      String day =
          told
              ? names.account(happening.report()).report().published().range().from()
              : happening.time().from();
      if (day.isEmpty()) {
        undated++;
      } else {
        rows.add(new Row(day, happening));
      }
    }
    rows.sort(Comparator.comparing(Row::day).thenComparing(row -> row.happening().id()));
    for (Row row : rows) {
      Happening happening = row.happening();
      terminal.wrapped(
          "",
          (told ? row.day() : PictureNames.days(happening.time())) + "  " + line(happening, names));
    }
    terminal.line(undated + (told ? " in reports without a date" : " without a date of their own"));
    return 0;
  }

  private record Row(String day, Happening happening) {}

  /** "SUPPORT (planned): A > B “words” file". */
  static String line(Happening happening, PictureNames names) {
    String recipients = names.actors(happening.recipients());
    return happening.type()
        + " ("
        + (happening.negated() ? "not, " : "")
        + Words.of(happening.stage())
        + "): "
        + names.actors(happening.actors())
        + (recipients.isEmpty() ? "" : " > " + recipients)
        + "  “"
        + Terminal.shortened(names.words(happening.report(), happening.span()), 60)
        + "”  "
        + names.file(happening.report())
        + (happening.statement().isEmpty() ? "" : "  " + happening.statement());
  }
}
