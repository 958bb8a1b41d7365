package org.careo.casefile;

import java.util.List;
import org.careo.model.Overrule;
import org.careo.model.Overrule.Action;
import org.jdbi.v3.core.Handle;

/** What the user overruled: kept apart from findings, untouched by a build. */
public final class OverruleStore {
  private final Handle handle;

  OverruleStore(Handle handle) {
    this.handle = handle;
  }

  /** All of them, in the order they were made. */
  public List<Overrule> all() {
    return handle
        .createQuery("SELECT number, action, subject, value, reason FROM overrules ORDER BY number")
        .map(
            (row, context) ->
                new Overrule(
                    row.getInt(1),
                    Action.valueOf(row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)))
        .list();
  }

  /** Keeps one more and gives its number. */
  public int add(Action action, String subject, String value, String reason) {
    return handle
        .createUpdate(
            "INSERT INTO overrules (subject, action, value, reason) VALUES (:subject, :action, :value, :reason)")
        .bind("subject", subject)
        .bind("action", action.name())
        .bind("value", value)
        .bind("reason", reason)
        .executeAndReturnGeneratedKeys("number")
        .mapTo(Integer.class)
        .one();
  }

  /** Takes one back; false when there is none of this number. */
  public boolean remove(int number) {
    return handle.execute("DELETE FROM overrules WHERE number = ?", number) > 0;
  }
}
