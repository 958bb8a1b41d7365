package org.careo.app;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.careo.BuildProgress;
import org.careo.CaseBuilder;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.export.Words;
import org.careo.model.Actor;
import org.careo.model.ErrorCategory;
import org.careo.model.Issue;
import org.careo.model.Overrule;
import org.careo.model.Overrule.Action;
import org.careo.model.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code careo overrule CASE ACTION SUBJECT VALUE}: what the user knows better. */
@Command(
    name = "overrule",
    mixinStandardHelpOptions = true,
    description =
        "Joins, splits and renames actors and issues. What you say is kept apart from what was found and holds after every rebuild. Without an action: lists what was overruled.",
    footer = {
      "",
      "  careo overrule CASE merge-actor ID OTHER-ID      ID is the actor OTHER-ID",
      "  careo overrule CASE split-actor ID NAME|REPORT   under NAME, or in REPORT, ID is somebody else",
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
    if (action.equals("undo")) {
      if (!subject.matches("[0-9]{1,9}") || !file.overrules().remove(Integer.parseInt(subject))) {
        throw wrong("nothing overruled has the number " + subject + ": careo overrule CASE lists");
      }
    } else {
      Action wanted = action();
      check(wanted, file);
      terminal.line("number " + file.overrules().add(wanted, subject, value, reason));
    }
    new CaseBuilder(file, BuildProgress.SILENT).build(List.of(), false);
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

  /** The subject must be there, and what it is joined to or put below as well. */
  private void check(Action wanted, CaseFile file) {
    Picture picture = file.findings().picture();
    Set<String> actors = new TreeSet<>(picture.actors().stream().map(Actor::id).toList());
    Set<String> issues = new TreeSet<>(picture.issues().stream().map(Issue::id).toList());
    switch (wanted) {
      case MERGE_ACTOR -> {
        known(actors, subject, "actor");
        known(actors, value, "actor");
        if (subject.equals(value)) {
          throw wrong("an actor cannot be joined to itself: " + subject);
        }
      }
      case SPLIT_ACTOR -> {
        known(actors, subject, "actor");
        given();
        file.reports().all().stream()
            .filter(each -> each.file().equals(value) || each.id().equals(value))
            .map(StoredReport::id)
            .findFirst()
            .ifPresent(id -> value = id);
      }
      case RENAME_ACTOR -> {
        known(actors, subject, "actor");
        given();
      }
      case MERGE_ISSUE -> {
        known(issues, subject, "issue");
        known(issues, value, "issue");
      }
      case MOVE_ISSUE -> {
        known(issues, subject, "issue");
        if (!value.isEmpty()) {
          known(issues, value, "issue");
        }
      }
      case RENAME_ISSUE -> {
        known(issues, subject, "issue");
        given();
      }
    }
  }

  private void given() {
    if (value.isBlank()) {
      throw wrong("what should " + subject + " be? give a VALUE");
    }
  }

  private static void known(Set<String> ids, String id, String kind) {
    if (!ids.contains(id)) {
      throw wrong(
          "no "
              + kind
              + " "
              + id
              + " in the case: careo "
              + (kind.equals("actor") ? "actor" : "positions")
              + " CASE lists their ids");
    }
  }

  private static CaseException wrong(String message) {
    return new CaseException(ErrorCategory.BAD_INPUT, message);
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
