package org.careo.app.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.casefile.StoredReport;

/**
 * What pages call a report: its headline, behind its outlet where that is known; its file where it
 * has no headline. Reports that would be called the same carry their file too.
 */
final class ReportLabels {
  private static final int HEADLINE = 96;

  private static final Pattern DAY_OR_QUOTED =
      Pattern.compile(
          "“[^”]*”|«[^»]*»|(?<![\\p{L}\\p{N}._/-])(\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\p{N}_/-]|\\.\\p{L})");

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();

  ReportLabels(Collection<StoredReport> reports) {
    Map<String, Integer> sharing = new HashMap<>();
    reports.forEach(report -> sharing.merge(label(report), 1, Integer::sum));
    for (StoredReport report : reports) {
      String label = label(report);
      labels.put(
          report.id(),
          sharing.getOrDefault(label, 1) > 1 && !label.equals(report.file())
              ? label + " (" + report.file() + ")"
              : label);
      files.put(report.id(), report.file());
    }
  }

  private static String label(StoredReport report) {
    if (report.title().isEmpty()) {
      return report.outlet().isEmpty() ? report.file() : report.outlet() + ", " + report.file();
    }
    String headline = Blocks.cut(report.title(), HEADLINE);
    return report.outlet().isEmpty() ? headline : report.outlet() + ": " + headline;
  }

  /** The label of a report of the case; the id itself when it is not in it. */
  String of(String report) {
    return labels.getOrDefault(report, report);
  }

  /**
   * A sentence of a finding with the files of these reports replaced by what pages call them, and
   * its days as a reader writes them; quoted words stay as they stand.
   */
  String in(String sentence, Collection<String> reports) {
    String readable = sentence;
    for (String report : reports) {
      String file = files.getOrDefault(report, "");
      if (!file.isEmpty() && readable.contains(file)) {
        readable =
            Pattern.compile("(?<![\\p{L}\\p{N}._-])" + Pattern.quote(file) + "(?![\\p{L}\\p{N}_-])")
                .matcher(readable)
                .replaceAll(Matcher.quoteReplacement("“" + of(report) + "”"));
      }
    }
    return DAY_OR_QUOTED
        .matcher(readable)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null ? found.group() : Days.day(found.group(1))));
  }
}
