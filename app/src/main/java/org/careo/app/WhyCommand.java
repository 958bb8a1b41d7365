package org.careo.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.Drift;
import org.careo.model.ErrorCategory;
import org.careo.model.Evidence;
import org.careo.model.LineageEdge;
import org.careo.model.Report;
import org.careo.model.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code careo why CASE A B}. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description =
        "Says whether two reports go back to one text, and what speaks for it and against it, with"
            + " the words.")
final class WhyCommand extends CaseCommand {
  /** So many places are shown for each piece of evidence. */
  private static final int SHOWN = 4;

  /** So many single words are shown on one line. */
  private static final int WORDS_SHOWN = 8;

  /** Below this probability nothing is said to be shown. */
  private static final double SHARED = 0.5;

  /** Where the weighing begins, and no evidence of its own. */
  private static final String PRIOR = "prior";

  /** Evidence whose words are single ones. */
  private static final Set<String> OF_WORDS = Set.of("shared words", "names and numbers");

  @Parameters(
      index = "1",
      paramLabel = "A",
      description = "A report, by id or file name or how it begins.")
  private String first = "";

  @Parameters(index = "2", paramLabel = "B", description = "Another report.")
  private String second = "";

  /** A report with its name and text. */
  private record Side(StoredReport report, String text) {
    String name() {
      return Terminal.harmless(report.file());
    }

    boolean is(String id) {
      return report.id().equals(id);
    }
  }

  @Override
  int run(CaseFile file, Terminal terminal) {
    Side one = side(file, first);
    Side two = side(file, second);
    if (one.is(two.report.id())) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT, first + " and " + second + " are one report: name two");
    }
    Side a = one.report.id().compareTo(two.report.id()) <= 0 ? one : two;
    Side b = a.equals(one) ? two : one;
    Optional<LineageEdge> found =
        file.findings().lineage().edges().stream()
            .filter(edge -> a.is(edge.a()) && b.is(edge.b()))
            .findFirst();
    if (found.isEmpty()) {
      terminal.line("No lineage was found between " + a.name() + " and " + b.name() + ".");
      return 0;
    }
    LineageEdge edge = found.get();
    terminal.wrapped("", verdict(edge, a, b));
    terminal.blank();
    terminal.line("First report: " + a.name() + "; second report: " + b.name() + ".");
    evidence("What speaks for one text behind both", edge, 1, a, b, terminal);
    evidence("What speaks against it", edge, -1, a, b, terminal);
    evidence("What else is known", edge, 0, a, b, terminal);
    prior(edge, terminal);
    drifts(file.findings().lineage().drifts(), a, b, terminal);
    return 0;
  }

  private static Side side(CaseFile file, String wanted) {
    StoredReport report = find(file, wanted);
    return new Side(report, file.reports().report(report.id()).map(Report::text).orElse(""));
  }

  private static String verdict(LineageEdge edge, Side a, Side b) {
    String probability = String.format(Locale.ROOT, " (probability %.2f)", edge.probability());
    if (edge.probability() < SHARED) {
      return "That "
          + a.name()
          + " and "
          + b.name()
          + " go back to one text is not shown"
          + probability
          + ".";
    }
    if (edge.from().isEmpty()) {
      return a.name()
          + " and "
          + b.name()
          + " go back to one text"
          + probability
          + "; which of them came first is open.";
    }
    Side source = a.is(edge.from()) ? a : b;
    Side derived = a.is(edge.from()) ? b : a;
    return derived.name()
        + " "
        + Descent.verb(edge.kind())
        + " "
        + source.name()
        + probability
        + ".";
  }

  /**
   * @param sign of the weights that are shown here; the weightiest come first
   */
  private static void evidence(
      String title, LineageEdge edge, int sign, Side a, Side b, Terminal terminal) {
    List<Evidence> shown =
        edge.evidence().stream()
            .filter(each -> !each.kind().equals(PRIOR) && sign(each.weight()) == sign)
            .sorted(Comparator.comparingDouble((Evidence each) -> -Math.abs(each.weight())))
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    terminal.heading(title);
    for (Evidence each : shown) {
      String start =
          sign == 0 ? "         " : String.format(Locale.ROOT, "  %+.2f  ", each.weight());
      terminal.hanging(start, each.note().isEmpty() ? each.kind() : each.note());
      words(each, a.text, b.text, terminal);
    }
  }

  /** 0 for what would be shown as 0.00. */
  private static int sign(double weight) {
    return Math.abs(weight) < 0.005 ? 0 : weight > 0 ? 1 : -1;
  }

  private static void prior(LineageEdge edge, Terminal terminal) {
    double prior =
        edge.evidence().stream()
            .filter(each -> each.kind().equals(PRIOR))
            .mapToDouble(Evidence::weight)
            .sum();
    terminal.blank();
    terminal.wrapped(
        "",
        String.format(
            Locale.ROOT,
            "The weights are natural logarithms of odds. Two reports with nothing in common begin"
                + " at %+.2f; the probability also knows the other reports of the event.",
            prior));
  }

  private static void drifts(List<Drift> drifts, Side a, Side b, Terminal terminal) {
    List<Drift> between =
        drifts.stream()
            .filter(
                drift ->
                    a.is(drift.from()) && b.is(drift.to())
                        || b.is(drift.from()) && a.is(drift.to()))
            .toList();
    if (between.isEmpty()) {
      return;
    }
    terminal.heading("What changed on the way");
    for (Drift drift : between) {
      Side from = a.is(drift.from()) ? a : b;
      Side to = a.is(drift.from()) ? b : a;
      terminal.hanging("  • ", drift.kind() + ": " + drift.note());
      terminal.wrapped(
          "      ",
          quoted(from.text, drift.before(), "nothing")
              + " became "
              + quoted(to.text, drift.after(), "nothing"));
    }
  }

  /** Places of both texts belong together one by one where there are as many of both. */
  private static void words(Evidence evidence, String textA, String textB, Terminal terminal) {
    List<Span> inA = evidence.a();
    List<Span> inB = evidence.b();
    if (inA.size() != inB.size()) {
      inA.stream().limit(SHOWN).forEach(at -> place("first: ", textA, at, terminal));
      inB.stream().limit(SHOWN).forEach(at -> place("second: ", textB, at, terminal));
      return;
    }
    if (OF_WORDS.contains(evidence.kind())) {
      StringBuilder line = new StringBuilder();
      for (int at = 0; at < Math.min(WORDS_SHOWN, inA.size()); at++) {
        String one = inA.get(at).of(textA);
        String other = inB.get(at).of(textB);
        line.append(line.isEmpty() ? "" : ", ");
        line.append(one.equalsIgnoreCase(other) ? one : one + " = " + other);
      }
      if (!line.isEmpty()) {
        terminal.wrapped("         ", line.toString());
      }
      return;
    }
    for (int at = 0; at < Math.min(SHOWN, inA.size()); at++) {
      String one = quoted(textA, inA.get(at), "");
      String other = quoted(textB, inB.get(at), "");
      if (one.equals(other)) {
        terminal.wrapped("         ", one + " in both");
      } else {
        terminal.wrapped("         ", "first: " + one);
        terminal.wrapped("         ", "second: " + other);
      }
    }
    if (inA.size() > SHOWN) {
      terminal.line("         and " + (inA.size() - SHOWN) + " more");
    }
  }

  private static void place(String whose, String text, Span span, Terminal terminal) {
    terminal.wrapped("         ", whose + quoted(text, span, ""));
  }

  private static String quoted(String text, Span span, String none) {
    return span.isEmpty() ? none : "“" + Terminal.shortened(span.of(text), 240) + "”";
  }
}
