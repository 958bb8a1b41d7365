package org.careo.app.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.careo.Corrections;
import org.careo.casefile.CaseException;
import org.careo.model.ErrorCategory;
import org.careo.model.Overrule.Action;

/**
 * A form that corrects an actor or an issue, or takes a correction back.
 *
 * @param action name of an {@link Action}, or {@code UNDO}
 * @param subject actor or issue; of UNDO the number of the correction
 * @param value what it is done with
 * @param reason why; may be empty
 * @param page actor whose page the form stands on; empty = the positions
 */
record CorrectionForm(String action, String subject, String value, String reason, String page) {
  private static final String UNDO = "UNDO";

  static CorrectionForm of(Context context) {
    return new CorrectionForm(
        field(context, "action"),
        field(context, "subject"),
        field(context, "value"),
        field(context, "reason"),
        field(context, "page"));
  }

  private static String field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("").strip();
  }

  /** Corrects the case and gives the address of the page to show then. */
  String apply(Corrections corrections) {
    if (action.equals(UNDO)) {
      corrections.undo(subject);
      return page.isEmpty() ? "/positions" : actor(page);
    }
    Action wanted =
        Arrays.stream(Action.values())
            .filter(each -> each.name().equals(action))
            .findFirst()
            .orElseThrow(
                () -> new CaseException(ErrorCategory.BAD_INPUT, "no correction " + action));
    corrections.add(wanted, subject, value, reason);
    return switch (wanted) {
      case RENAME_ACTOR, SPLIT_ACTOR -> actor(subject);
      case MERGE_ACTOR -> "/actors?words=" + encoded(value);
      case MERGE_ISSUE, MOVE_ISSUE, RENAME_ISSUE -> "/positions";
    };
  }

  private static String actor(String id) {
    return "/actor?id=" + encoded(id);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
