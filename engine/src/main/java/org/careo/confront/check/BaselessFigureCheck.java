package org.careo.confront.check;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Figure;
import org.careo.model.Segment;

/** A relative change that does not say against what: "fell by 50 percent in recent months". */
final class BaselessFigureCheck implements DeskCheck {

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      for (Figure figure : account.reading().figures()) {
        boolean baseless =
            figure.kind() == Figure.Kind.RELATIVE_CHANGE
                && figure.baseline().isEmpty()
                && figure.period().isEmpty()
                && inArticle(account, figure);
        if (baseless) {
          String words = figure.span().of(account.report().text());
          found.add(
              Finding.of(
                  "figure without a base",
                  List.of(new Check.Passage(account.report().id(), figure.span())),
                  "“" + words + "” is a change that does not say against what.",
                  "«" + words + "» es un cambio que no dice respecto de qué."));
        }
      }
    }
    return found;
  }

  private static boolean inArticle(Account account, Figure figure) {
    return account.report().segments().stream()
        .filter(segment -> segment.span().contains(figure.span()))
        .map(Segment::kind)
        .anyMatch(kind -> kind.isArticle());
  }
}
