package org.careo.app;

import java.util.ArrayList;
import java.util.List;
import org.careo.app.page.CaseIndex;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.export.Words;
import org.careo.model.Account;
import org.careo.model.Commitment;
import org.careo.model.Hop;
import org.careo.model.Span;
import org.careo.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code careo show CASE [REPORT] [--marks]}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Lists the reports of a case, or shows who says what in one.")
final class ShowCommand extends CaseCommand {

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "REPORT",
      description = "Id or file name, or how it begins.")
  private String wanted = "";

  @Option(names = "--marks", description = "Print the text with everything read in it.")
  private boolean marks;

  @Option(names = "--all", description = "Show the author's own statements too.")
  private boolean all;

  @Override
  int run(CaseFile file, Terminal terminal) {
    if (wanted.isEmpty()) {
      list(file, terminal);
      Findings.main(file, terminal);
      return 0;
    }
    StoredReport stored = find(file, wanted);
    head(stored, terminal);
    if (!stored.isRead()) {
      return 0;
    }
    Account account = file.reports().account(stored.id()).orElseThrow();
    if (marks) {
      new MarkedText(account).print(terminal);
    } else {
      statements(account, terminal);
    }
    return 0;
  }

  private static void list(CaseFile file, Terminal terminal) {
    for (StoredReport report : file.reports().all()) {
      terminal.line(
          terminal.faint(report.id())
              + "  "
              + terminal.bold(Terminal.shortened(report.file(), 44))
              + (report.isRead() ? "" : "  not read: " + Terminal.harmless(report.error())));
      if (report.isRead()) {
        List<String> facts = new ArrayList<>();
        facts.add(report.outlet().isEmpty() ? "outlet unknown" : report.outlet());
        facts.add(date(report));
        facts.add(report.language().isEmpty() ? "language unknown" : report.language());
        terminal.line("             " + Terminal.shortened(report.title(), 96));
        terminal.line("             " + Terminal.harmless(String.join(", ", facts)));
      }
    }
  }

  private static String date(StoredReport report) {
    if (report.publishedFrom().isEmpty() && report.publishedTo().isEmpty()) {
      return "date unknown";
    }
    String days =
        report.publishedFrom().equals(report.publishedTo())
            ? report.publishedFrom()
            : report.publishedFrom() + " to " + report.publishedTo();
    return days + " (" + report.publishedBasis() + ")";
  }

  private static void head(StoredReport report, Terminal terminal) {
    terminal.line(
        terminal.bold(
            Terminal.harmless(report.title().isEmpty() ? report.file() : report.title())));
    terminal.line("  report    " + report.id() + "  " + Terminal.harmless(report.file()));
    terminal.line("  outlet    " + known(report.outlet()));
    terminal.line("  author    " + known(report.author()));
    terminal.line("  date      " + date(report));
    terminal.line("  language  " + known(report.language()));
    terminal.line("  sha-256   " + known(report.sha256()));
    if (!report.isRead()) {
      terminal.line(
          "  not read  " + Terminal.harmless(report.error()) + " [" + report.errorCategory() + "]");
    }
  }

  private static String known(String value) {
    return value.isEmpty() ? "unknown" : Terminal.harmless(value);
  }

  private void statements(Account account, Terminal terminal) {
    String text = account.report().text();
    for (Statement statement : account.statements()) {
      if (statement.form() == Statement.Form.AUTHOR && !all) {
        continue;
      }
      terminal.blank();
      terminal.line(
          terminal.bold(Terminal.harmless(CaseIndex.speaker(statement)))
              + terminal.faint(
                  "  "
                      + Words.of(statement.form())
                      + (statement.cueClass().isEmpty() ? "" : ", " + statement.cueClass())
                      + commitment(statement.commitment())
                      + "  "
                      + statement.id()
                      + (statement.parent().isEmpty() ? "" : " inside " + statement.parent())));
      if (statement.chain().size() > 1) {
        terminal.wrapped(
            "    ",
            "through " + String.join(" > ", statement.chain().stream().map(Hop::holder).toList()));
      }
      if (!statement.cue().isEmpty()) {
        terminal.wrapped("    ", "cue: " + words(statement.cue(), text));
      }
      terminal.wrapped("    ", "“" + words(statement.content(), text) + "”");
    }
  }

  private static String commitment(Commitment commitment) {
    StringBuilder words = new StringBuilder();
    if (commitment.polarity() != Commitment.Polarity.ASSERTS) {
      words.append(", ").append(Words.of(commitment.polarity()));
    }
    if (commitment.certainty() != Commitment.Certainty.CERTAIN) {
      words.append(", ").append(Words.of(commitment.certainty()));
    }
    if (commitment.stage() != Commitment.Stage.UNKNOWN) {
      words.append(", ").append(Words.of(commitment.stage()));
    }
    return words.toString();
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(span -> span.of(text)).toList());
  }
}
