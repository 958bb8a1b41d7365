package org.careo.confront.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careo.confront.frame.FrameMaker;
import org.careo.model.Account;
import org.careo.model.Check;

/** All desk checks. */
public final class DeskChecks {
  private final List<DeskCheck> checks;

  private DeskChecks(List<DeskCheck> checks) {
    this.checks = checks;
  }

  /**
   * The checks that ship with Careo.
   *
   * @param maker tells what words speak of
   */
  public static DeskChecks standard(FrameMaker maker) {
    CheckWords words = new CheckWords();
    return new DeskChecks(
        List.of(
            new AddressTitleCheck(),
            new BaselessFigureCheck(words),
            new BulletCheck(words, maker),
            new CitationYearCheck(),
            new CitedTitleCheck(words),
            new FormerHolderCheck(),
            new OldSourceCheck(),
            new QuotedAddressCheck(),
            new QuotedWordsCheck(),
            new RelativeDateCheck(),
            new SelfCitationCheck(),
            new TitleClashCheck(words),
            new TwoWayIndicatorCheck(words)));
  }

  /** All findings, each once, sorted by id. */
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (DeskCheck check : checks) {
      found.addAll(check.run(accounts));
    }
    found.sort(Comparator.comparing(Check::id));
    return found.stream().distinct().toList();
  }
}
