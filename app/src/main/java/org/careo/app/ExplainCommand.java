package org.careo.app;

import java.util.List;
import java.util.Locale;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.export.Words;
import org.careo.model.Candidate;
import org.careo.model.Circumstance;
import org.careo.model.Commitment;
import org.careo.model.ErrorCategory;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code careo explain CASE STATEMENT}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Says how a statement was found: rule, scores, who else was weighed, chain with reasons.")
final class ExplainCommand extends CaseCommand {

  @Parameters(
      index = "1",
      paramLabel = "STATEMENT",
      description = "Id of a statement, as careo show prints it.")
  private String wanted = "";

  @Override
  int run(CaseFile file, Terminal terminal) {
    Statement statement =
        file.reports().statements().stream()
            .filter(each -> each.id().equals(wanted))
            .findFirst()
            .orElseThrow(
                () ->
                    new CaseException(
                        ErrorCategory.BAD_INPUT,
                        "no statement "
                            + wanted
                            + " in the case: careo show CASE REPORT --all lists them"));
    String text = file.reports().report(statement.report()).map(Report::text).orElse("");
    Statement outer =
        file.reports().statements().stream()
            .filter(each -> each.id().equals(statement.parent()))
            .findFirst()
            .orElse(null);
    row(terminal, "rule", statement.rule());
    row(terminal, "pattern", PatternWords.of(statement.rule()));
    row(terminal, "confidence", String.format(Locale.ROOT, "%.2f of 1", statement.confidence()));
    row(terminal, "form", Words.of(statement.form()));
    row(terminal, "cue", words(statement.cue(), text) + cueClass(statement));
    row(terminal, "source", words(statement.source(), text));
    row(terminal, "meant by it", words(statement.mention(), text));
    row(
        terminal,
        "speaker",
        statement.speaker().isKnown()
            ? statement.speaker().name()
                + " ("
                + Words.of(statement.speaker().kind())
                + (statement.speaker().actor().isEmpty()
                    ? ""
                    : ", actor " + statement.speaker().actor())
                + ")"
            : open(statement));
    for (Candidate other : statement.runnersUp()) {
      row(
          terminal,
          "also weighed",
          other.value()
              + String.format(Locale.ROOT, ", score %.2f by the ", other.score())
              + other.reason());
    }
    row(terminal, "content", words(statement.content(), text));
    for (String hop : ExplainedChain.lines(statement, outer)) {
      row(terminal, "chain", hop);
    }
    for (Commitment commitment : statement.commitments()) {
      row(
          terminal,
          "commitment",
          (commitment.holder().isEmpty() ? "the source" : commitment.holder())
              + ": "
              + Words.of(commitment.polarity())
              + ", "
              + Words.of(commitment.certainty())
              + ", "
              + Words.of(commitment.stage())
              + (commitment.hedges().isEmpty()
                  ? ""
                  : " by “" + words(commitment.hedges(), text) + "”"));
    }
    row(terminal, "speech act", Words.of(statement.act()));
    for (Circumstance circumstance : statement.circumstances()) {
      row(terminal, Words.of(circumstance.kind()), circumstance.span().of(text));
    }
    if (outer != null) {
      row(terminal, "inside", outer.id() + ", “" + words(outer.content(), text) + "”");
    }
    return 0;
  }

  /** Why no speaker is given. */
  private static String open(Statement statement) {
    return statement.runnersUp().isEmpty()
        ? "open: the text names nobody"
        : "open: none of those weighed is clearly meant";
  }

  private static String cueClass(Statement statement) {
    return statement.cueClass().isEmpty() ? "" : " (class " + statement.cueClass() + ")";
  }

  private static void row(Terminal terminal, String name, String value) {
    if (!value.isBlank()) {
      terminal.wrapped(String.format("%-14s", name), value);
    }
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(span -> span.of(text)).toList());
  }
}
