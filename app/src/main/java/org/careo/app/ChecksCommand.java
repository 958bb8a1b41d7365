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

  @Override
  int run(CaseFile file, Terminal terminal, Labels labels) {
    Map<String, Report> reports = new TreeMap<>();
    for (Account account : file.reports().accounts()) {
      reports.put(account.report().id(), account.report());
    }
    List<Check> checks =
        file.findings().confrontation().checks().stream()
            .sorted(Comparator.comparing(Check::kind).thenComparing(Check::id))
            .toList();
    String kind = "";
    for (Check check : checks) {
      if (!check.kind().equals(kind)) {
        kind = check.kind();
        terminal.heading(labels.code(kind));
      }
      terminal.hanging("  • ", labels.sentence(check.sentence(), check.frase()));
      for (Check.Passage passage : check.passages()) {
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
}
