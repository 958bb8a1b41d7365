package org.careo.confront.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Segment;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.TimeExpression;

/** A sentence about a dated happening that rests on a source from a year before it. */
final class CitedTooEarlyCheck implements DeskCheck {
  private static final Pattern CITATION =
      Pattern.compile("\\(([^()]{2,80}?),\\s*((?:19|20)\\d\\d)[a-z]?(?:\\s*[;,][^()]*)?\\)");

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      String text = account.report().text();
      for (Sentence sentence : account.reading().sentences()) {
        Segment segment = account.report().segments().get(sentence.segment());
        if (!segment.kind().isArticle()) {
          continue;
        }
        Matcher citation = CITATION.matcher(sentence.span().of(text));
        while (citation.find()) {
          Span words =
              new Span(
                  sentence.span().start() + citation.start(),
                  sentence.span().start() + citation.end());
          later(account, sentence, words, Integer.parseInt(citation.group(2)), found);
        }
      }
    }
    return found;
  }

  private static void later(
      Account account, Sentence sentence, Span citation, int year, List<Check> found) {
    for (TimeExpression time : account.reading().times()) {
      boolean dated = time.range().from().length() == 10 && time.kind() == TimeExpression.Kind.DATE;
      boolean inSentence = sentence.span().contains(time.span()) && !citation.overlaps(time.span());
      if (dated && inSentence && Integer.parseInt(time.range().from().substring(0, 4)) > year) {
        String words = time.span().of(account.report().text());
        found.add(
            Finding.of(
                "source older than what it is cited for",
                List.of(
                    new Check.Passage(account.report().id(), time.span()),
                    new Check.Passage(account.report().id(), citation)),
                "“" + words + "” rests on a source of " + year + ".",
                "«" + words + "» se apoya en una fuente de " + year + "."));
        return;
      }
    }
  }
}
