package org.careo.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.careo.casefile.CaseFile;
import org.careo.model.Account;
import org.careo.model.Figure;
import org.careo.model.Happening;
import org.careo.model.Picture;
import picocli.CommandLine.Command;

/** {@code careo figures CASE}: the claimed values of each measure and unit, with their spread. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = "Shows the values reports give for each measure, and where they differ.")
final class FiguresCommand extends CaseCommand {

  @Override
  int run(CaseFile file, Terminal terminal) {
    Picture picture = file.findings().picture();
    PictureNames names = new PictureNames(file, picture);
    Map<String, List<String>> byMeasure = new TreeMap<>();
    Map<String, TreeMap<Double, Integer>> values = new TreeMap<>();
    for (Happening happening : picture.happenings()) {
      if (happening.type().equals("METRIC")) {
        Account account = names.account(happening.report());
        for (Figure figure : account.reading().figures()) {
          if (happening.quantities().contains(figure.id())) {
            String measure =
                (figure.concept().isEmpty() ? "unnamed measure" : figure.concept())
                        .toLowerCase(Locale.ROOT)
                    + ", "
                    + (figure.unit().isEmpty() ? "number" : figure.unit());
            double value = Double.isNaN(figure.value()) ? figure.low() : figure.value();
            values.computeIfAbsent(measure, key -> new TreeMap<>()).merge(value, 1, Integer::sum);
            byMeasure
                .computeIfAbsent(measure, key -> new ArrayList<>())
                .add(
                    names.words(happening.report(), figure.span())
                        + "  "
                        + PictureNames.days(happening.time())
                        + "  "
                        + names.file(happening.report()));
          }
        }
      }
    }
    byMeasure.forEach(
        (measure, lines) -> {
          TreeMap<Double, Integer> spread = values.getOrDefault(measure, new TreeMap<>());
          terminal.line(
              terminal.bold(Terminal.harmless(measure))
                  + (spread.size() > 1
                      ? "  from " + spread.firstKey() + " to " + spread.lastKey()
                      : ""));
          lines.forEach(line -> terminal.wrapped("    ", line));
        });
    return 0;
  }
}
