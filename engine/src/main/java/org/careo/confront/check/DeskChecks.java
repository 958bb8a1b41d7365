package org.careo.confront.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.Check;

/** All desk checks. */
public final class DeskChecks {
  private final List<DeskCheck> checks;

  private DeskChecks(List<DeskCheck> checks) {
    this.checks = checks;
  }

  /** The checks that ship with Careo. */
  public static DeskChecks standard() {
    return new DeskChecks(
        List.of(
            new BaselessFigureCheck(),
            new CitedTooEarlyCheck(),
            new ReferenceCheck(),
            new TitleClashCheck()));
  }

  /** All findings, sorted by id. */
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (DeskCheck check : checks) {
      found.addAll(check.run(accounts));
    }
    found.sort(Comparator.comparing(Check::id));
    return found;
  }
}
