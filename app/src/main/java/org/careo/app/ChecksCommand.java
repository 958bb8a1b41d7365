package org.careo.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.casefile.CaseFile;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Report;
import picocli.CommandLine.Command;

/** {@code careo checks CASE}. */
@Command(
    name = "checks",
    mixinStandardHelpOptions = true,
    description = "Lists what an editor would ask about, each with its passages.")
final class ChecksCommand extends FindingsCommand {
  private static final int SHOWN = 200;

  /** Kinds of checks that find a slip, the gravest first; the others ask for a second look. */
  private static final List<String> FIRST =
      List.of(
          "cited title at odds with the claim",
          "cited title at odds with the report",
          "quoted words differ",
          "bullet not borne out by the body",
          "one person, two titles",
          "title not held",
          "source older than what it is cited for",
          "one address, two titles",
          "citation year",
          "entry date",
          "figure with another base",
          "figure without a base");

  @Override
  int run(CaseFile file, Terminal terminal, Labels labels) {
    Map<String, Report> reports = new TreeMap<>();
    for (Account account : file.reports().accounts()) {
      reports.put(account.report().id(), account.report());
    }
    List<Check> checks =
        file.findings().confrontation().checks().stream()
            .sorted(
                Comparator.comparingInt((Check check) -> rank(check.kind()))
                    .thenComparing(Check::kind)
                    .thenComparing(Check::id))
            .toList();
    String kind = "";
    for (Check check : checks) {
      if (!check.kind().equals(kind)) {
        kind = check.kind();
        terminal.heading(labels.code(kind));
      }
      terminal.hanging("  • ", labels.sentence(check.sentence(), check.frase()));
      for (Check.Passage passage : longest(check.passages())) {
        Report report = reports.get(passage.report());
        if (report != null) {
          terminal.hanging(
              "      ",
              report.file() + ": " + Terminal.shortened(passage.span().of(report.text()), SHOWN));
        }
      }
    }
    terminal.blank();
    terminal.line(
        checks.isEmpty() ? labels.of("checks.none") : labels.of("checks.found", checks.size()));
    return 0;
  }

  /** Place of a kind of check: what is wrong in the text before what only wants a second look. */
  private static int rank(String kind) {
    int place = FIRST.indexOf(kind);
    return place < 0 ? FIRST.size() : place;
  }

  /** The passages without those that stand inside another one. */
  private static List<Check.Passage> longest(List<Check.Passage> passages) {
    return passages.stream()
        .filter(
            passage ->
                passages.stream()
                    .noneMatch(
                        other ->
                            !other.equals(passage)
                                && other.report().equals(passage.report())
                                && other.span().contains(passage.span())))
        .distinct()
        .toList();
  }
}
