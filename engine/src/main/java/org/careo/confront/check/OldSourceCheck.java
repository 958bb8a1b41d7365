package org.careo.confront.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Reading;
import org.careo.model.TimeExpression;
import org.careo.model.VerbGroup;
import org.careo.text.reference.Citation;
import org.careo.text.reference.Reference;

/**
 * A sentence that rests on a source older than what it tells: it is dated after the source, or it
 * tells of the present and the source is many years old.
 */
final class OldSourceCheck implements DeskCheck {
  private static final Pattern CALENDAR =
      Pattern.compile("(?:\\d{4}|XXXX)(?:-\\d\\d(?:-\\d\\d)?)?");

  private static final String KIND = "source older than what it is cited for";

  /** Years after which a source no longer tells what somebody says or wants now. */
  private static final int STALE = 5;

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      List<Reference> references = Reference.of(account.report());
      int written = written(account, references);
      List<Citation> citations = Citation.of(account);
      for (Citation citation : citations) {
        if (!later(account, citation, citations, written, found)) {
          present(account, citation, references, written, found);
        }
      }
    }
    return found;
  }

  /** The year the report was written in, or the year of its newest source; 0 = unknown. */
  private static int written(Account account, List<Reference> references) {
    String day = account.report().published().range().from();
    int year = day.length() >= 4 ? Integer.parseInt(day.substring(0, 4)) : 0;
    for (Reference reference : references) {
      year = Math.max(year, Math.max(reference.year(), reference.publishedYear()));
    }
    return year;
  }

  private static boolean later(
      Account account,
      Citation citation,
      List<Citation> citations,
      int written,
      List<Check> found) {
    for (TimeExpression time : account.reading().times()) {
      boolean inSentence =
          citation.sentence().span().contains(time.span())
              && citations.stream().noneMatch(each -> each.span().overlaps(time.span()));
      int year = inSentence && time.kind() == TimeExpression.Kind.DATE ? year(time, written) : 0;
      if (year > citation.year()) {
        String words = time.span().of(account.report().text());
        found.add(
            Finding.of(
                KIND,
                List.of(
                    new Check.Passage(account.report().id(), time.span()),
                    new Check.Passage(account.report().id(), citation.span())),
                "What is told of “%s” (%d) rests on a source of %d (%s)."
                    .formatted(words, year, citation.year(), citation.author()),
                "Lo que se cuenta de «%s» (%d) se apoya en una fuente de %d (%s)."
                    .formatted(words, year, citation.year(), citation.author())));
        return true;
      }
    }
    return false;
  }

  /** The year a day, month or year means; without a year it is one of the year of writing. */
  private static int year(TimeExpression time, int written) {
    if (!CALENDAR.matcher(time.value()).matches()) {
      return 0;
    }
    if (time.range().from().length() == 10) {
      return Integer.parseInt(time.range().from().substring(0, 4));
    }
    return time.value().startsWith("XXXX-") ? written : 0;
  }

  private static void present(
      Account account,
      Citation citation,
      List<Reference> references,
      int written,
      List<Check> found) {
    if (written - citation.year() >= STALE
        && tellsOfNow(account.reading(), citation)
        && !citation.entries(references).isEmpty()) {
      Reference entry = citation.entries(references).getFirst();
      found.add(
          Finding.of(
              KIND,
              List.of(
                  new Check.Passage(account.report().id(), citation.sentence().span()),
                  new Check.Passage(account.report().id(), entry.span())),
              "A sentence in the present rests on a source of %d (%s); the report is of %d."
                  .formatted(citation.year(), citation.author(), written),
              "Una frase en presente se apoya en una fuente de %d (%s); el informe es de %d."
                  .formatted(citation.year(), citation.author(), written)));
    }
  }

  private static boolean tellsOfNow(Reading reading, Citation citation) {
    for (VerbGroup group : reading.verbGroups()) {
      boolean inSentence =
          group.firstToken() >= citation.sentence().firstToken()
              && group.endToken() <= citation.sentence().endToken();
      if (inSentence && group.isFinite()) {
        return group.tense() == VerbGroup.Tense.PRESENT;
      }
    }
    return false;
  }
}
