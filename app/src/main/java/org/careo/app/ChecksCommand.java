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
final class ChecksCommand extends CaseCommand {

  @Override
  int run(CaseFile file, Terminal terminal) {
    Map<String, Report> reports = new TreeMap<>();
    for (Account account : file.reports().accounts()) {
      reports.put(account.report().id(), account.report());
    }
    List<Check> checks =
        file.findings().confrontation().checks().stream()
            .sorted(Comparator.comparing(Check::kind).thenComparing(Check::id))
            .toList();
    for (Check check : checks) {
      terminal.wrapped("", check.kind() + ": " + check.sentence());
      for (Check.Passage passage : check.passages()) {
        Report report = reports.get(passage.report());
        if (report != null) {
          terminal.wrapped(
              "    ",
              report.file() + ": " + Terminal.shortened(passage.span().of(report.text()), 200));
        }
      }
    }
    terminal.line(checks.size() + " found");
    return 0;
  }
}
