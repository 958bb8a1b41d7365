package org.careo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.ErrorCategory;
import org.careo.model.Overrule.Action;
import org.careo.model.Picture;
import org.careo.text.Folding;

/**
 * What a user knows better of actors and issues: checked against the case, kept with it, and the
 * picture drawn anew. What cannot be is refused with one line, and nothing is kept of it.
 */
public final class Corrections {
  private final CaseFile file;

  /**
   * @param file the open case
   */
  public Corrections(CaseFile file) {
    this.file = file;
  }

  /**
   * Keeps a correction and draws the picture anew.
   *
   * @param subject id of an actor or issue, or the name that one of them alone has
   * @param value what {@link Action} says; an actor or issue as the subject is given
   * @param reason in the user's words; may be empty
   * @return its number
   */
  public int add(Action action, String subject, String value, String reason) {
    Picture picture = file.findings().picture();
    String what =
        switch (action) {
          case MERGE_ACTOR, SPLIT_ACTOR, RENAME_ACTOR -> actor(picture, subject);
          case MERGE_ISSUE, MOVE_ISSUE, RENAME_ISSUE -> issue(picture, subject);
        };
    String with =
        switch (action) {
          case MERGE_ACTOR -> other(what, actor(picture, value), "actor");
          case MERGE_ISSUE -> other(what, issue(picture, value), "issue");
          case MOVE_ISSUE -> value.isEmpty() ? "" : other(what, issue(picture, value), "issue");
          case SPLIT_ACTOR -> reportOrName(given(what, value));
          case RENAME_ACTOR, RENAME_ISSUE -> given(what, value).strip();
        };
    int number = file.overrules().add(action, what, with, reason.strip());
    drawAnew();
    return number;
  }

  /** Takes a correction back and draws the picture anew. */
  public void undo(String number) {
    if (!number.matches("[0-9]{1,9}") || !file.overrules().remove(Integer.parseInt(number))) {
      throw wrong("nothing overruled has the number " + number + ": careo overrule CASE lists");
    }
    drawAnew();
  }

  private void drawAnew() {
    new CaseBuilder(file, BuildProgress.SILENT).build(List.of(), false);
  }

  private static String actor(Picture picture, String asked) {
    Map<String, String> names = new TreeMap<>();
    picture.actors().forEach(actor -> names.put(actor.id(), actor.name()));
    return one(names, asked)
        .orElseThrow(
            () ->
                wrong("no one actor " + asked + " in the case: careo actor CASE lists their ids"));
  }

  private static String issue(Picture picture, String asked) {
    Map<String, String> names = new TreeMap<>();
    picture.issues().forEach(issue -> names.put(issue.id(), issue.name()));
    return one(names, asked)
        .orElseThrow(
            () ->
                wrong(
                    "no one issue "
                        + asked
                        + " in the case: careo positions CASE lists their ids"));
  }

  /** The id itself, or that of the only one with this name. */
  private static Optional<String> one(Map<String, String> names, String asked) {
    if (names.containsKey(asked)) {
      return Optional.of(asked);
    }
    String wanted = Folding.fold(asked.strip());
    List<String> called =
        names.keySet().stream()
            .filter(id -> Folding.fold(names.getOrDefault(id, "")).equals(wanted))
            .toList();
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }

  private static String other(String subject, String value, String kind) {
    if (subject.equals(value)) {
      throw wrong("an " + kind + " cannot be joined to itself: " + subject);
    }
    return value;
  }

  private static String given(String subject, String value) {
    if (value.isBlank()) {
      throw wrong("what should " + subject + " be? give a name");
    }
    return value;
  }

  private String reportOrName(String value) {
    return file.reports().all().stream()
        .filter(each -> each.file().equals(value) || each.id().equals(value))
        .map(StoredReport::id)
        .findFirst()
        .orElse(value);
  }

  private static CaseException wrong(String message) {
    return new CaseException(ErrorCategory.BAD_INPUT, message);
  }
}
