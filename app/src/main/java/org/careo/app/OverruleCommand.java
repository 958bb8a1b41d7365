package org.careo.app;

import java.util.List;
import java.util.Locale;
import org.careo.Corrections;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.export.Words;
import org.careo.model.ErrorCategory;
import org.careo.model.Overrule;
import org.careo.model.Overrule.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code careo overrule CASE ACTION SUBJECT VALUE}: what the user knows better. */
@Command(
    name = "overrule",
    mixinStandardHelpOptions = true,
    description =
        "Joins, splits and renames actors and issues. What you say is kept apart from what was"
            + " found and holds after every rebuild. Without an action: lists what was overruled.",
    footer = {
      "",
      "  careo overrule CASE merge-actor ID OTHER-ID      ID is the actor OTHER-ID",
      "  careo overrule CASE split-actor ID NAME|REPORT   under NAME, or in REPORT, ID is somebody"
          + " else",
      "  careo overrule CASE rename-actor ID NAME",
      "  careo overrule CASE merge-issue ID OTHER-ID",
      "  careo overrule CASE move-issue ID PARENT-ID      no PARENT-ID: to the top",
      "  careo overrule CASE rename-issue ID NAME",
      "  careo overrule CASE undo NUMBER"
    })
final class OverruleCommand extends CaseCommand {
  @Parameters(index = "1", arity = "0..1", paramLabel = "ACTION", description = "See below.")
  private String action = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "SUBJECT", description = "Id or number.")
  private String subject = "";

  @Parameters(index = "3", arity = "0..1", paramLabel = "VALUE", description = "Id or name.")
  private String value = "";

  @Option(names = "--reason", description = "Why, in your words; kept with it.")
  private String reason = "";

  @Override
  int run(CaseFile file, Terminal terminal) {
    if (action.isEmpty()) {
      list(file.overrules().all(), terminal);
      return 0;
    }
    Corrections corrections = new Corrections(file);
    if (action.equals("undo")) {
      corrections.undo(subject);
    } else {
      terminal.line("number " + corrections.add(action(), subject, value, reason));
    }
    terminal.line("the picture is drawn anew");
    return 0;
  }

  private Action action() {
    try {
      return Action.valueOf(action.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT,
          "no action " + action + ": careo overrule --help lists them",
          unknown);
    }
  }

  private static void list(List<Overrule> overrules, Terminal terminal) {
    if (overrules.isEmpty()) {
      terminal.line("nothing is overruled");
    }
    for (Overrule each : overrules) {
      terminal.wrapped(
          "",
          each.number()
              + "  "
              + Words.of(each.action())
              + ": "
              + each.subject()
              + " → "
              + each.value()
              + (each.reason().isEmpty() ? "" : "  (" + each.reason() + ")"));
    }
  }
}
