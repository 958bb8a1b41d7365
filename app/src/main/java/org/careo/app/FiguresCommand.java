package org.careo.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.careo.casefile.CaseFile;
import org.careo.model.ClaimedSeries;
import org.careo.model.ClaimedValue;
import org.careo.model.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo figures CASE}: the claimed values of each measure and place, with their spread. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description =
        "Shows the values reports give for each measure and place, who gives them, and which cannot both hold.")
final class FiguresCommand extends CaseCommand {

  @Option(names = "--conflicts", description = "Only measures with values that cannot both hold.")
  private boolean conflicts;

  @Override
  int run(CaseFile file, Terminal terminal) {
    Picture picture = file.findings().picture();
    PictureNames names = new PictureNames(file, picture);
    List<ClaimedSeries> shown =
        picture.figures().stream()
            .filter(series -> !conflicts || !series.conflicts().isEmpty())
            .sorted(
                Comparator.comparingInt((ClaimedSeries series) -> -series.conflicts().size())
                    .thenComparingInt(series -> -series.values().size())
                    .thenComparing(ClaimedSeries::id))
            .toList();
    if (shown.isEmpty()) {
      terminal.line(conflicts ? "no values that cannot both hold" : "no figures");
    }
    shown.forEach(series -> series(series, names, terminal));
    return 0;
  }

  private static void series(ClaimedSeries series, PictureNames names, Terminal terminal) {
    terminal.wrapped(
        "",
        (series.measure().isEmpty() ? "measure not told" : series.measure())
            + (series.unit().isEmpty() ? "" : ", " + series.unit())
            + (series.place().isEmpty() ? "" : ", " + series.place())
            + (series.low() < series.high()
                ? ": from " + number(series.low()) + " to " + number(series.high())
                : ""));
    for (ClaimedValue value : series.values()) {
      terminal.wrapped(
          "    ",
          names.words(value.telling().report(), value.telling().span())
              + "  "
              + PictureNames.days(value.period())
              + "  "
              + (value.reporter().isEmpty()
                  ? "put to nobody"
                  : "put to " + names.actor(value.reporter()))
              + "  "
              + names.file(value.telling().report())
              + (value.telling().statement().isEmpty() ? "" : "  " + value.telling().statement()));
    }
    for (ClaimedSeries.Conflict conflict : series.conflicts()) {
      terminal.wrapped(
          "    ! ",
          "“"
              + words(series, conflict.a(), names)
              + "” and “"
              + words(series, conflict.b(), names)
              + "”: "
              + conflict.why());
    }
  }

  private static String words(ClaimedSeries series, int index, PictureNames names) {
    ClaimedValue value = series.values().get(index);
    return names.words(value.telling().report(), value.telling().span());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.2f", value).replaceAll("\\.?0+$", "");
  }
}
