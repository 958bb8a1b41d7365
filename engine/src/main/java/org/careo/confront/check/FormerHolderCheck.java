package org.careo.confront.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Mention;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * "The former president" in a report whose only president is called a sitting one before: nobody
 * else is there whom the words could mean. A name behind the words, or another person with that
 * office, leaves them alone.
 */
final class FormerHolderCheck implements DeskCheck {
  private static final Pattern FORMER =
      Pattern.compile(
          "\\b(?:the (?:former|ex-?)\\s?|el ex-?\\s?|la ex-?\\s?)(\\p{Ll}{5,})\\b(?!\\s+\\p{Lu})",
          Pattern.UNICODE_CASE);

  private static final Pattern FORMER_TITLE =
      Pattern.compile("\\b(?:former|ex|then|entonces)", Pattern.CASE_INSENSITIVE);

  private static final Pattern OPENING =
      Pattern.compile("(?<=[.!?”\"»]\\s)(?:The|El|La)\\b|^(?:The|El|La)\\b", Pattern.MULTILINE);

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      String text = account.report().text();
      Matcher former = FORMER.matcher(lowerArticles(text));
      while (former.find()) {
        Span span = new Span(former.start(), former.end());
        List<Mention> holders = holders(account, Folding.fold(former.group(1)));
        Set<String> persons = new HashSet<>(holders.stream().map(Mention::actor).toList());
        if (persons.size() == 1
            && InArticle.is(account, span)
            && holders.getFirst().span().start() < span.start()
            && !FORMER_TITLE.matcher(holders.getFirst().title()).find()) {
          found.add(finding(account, span, holders.getFirst()));
        }
      }
    }
    return found;
  }

  /** The text with the articles that begin a sentence as those inside one; offsets stay. */
  private static String lowerArticles(String text) {
    return OPENING.matcher(text).replaceAll(match -> match.group().toLowerCase(Locale.ROOT));
  }

  /** Mentions of people whose title is this office, in text order. */
  private static List<Mention> holders(Account account, String office) {
    return account.reading().mentions().stream()
        .filter(mention -> !mention.actor().isEmpty())
        .filter(mention -> Folding.words(mention.title()).contains(office))
        .toList();
  }

  private static Check finding(Account account, Span former, Mention sitting) {
    String text = account.report().text();
    String words = former.of(text);
    String holder = sitting.title() + " " + sitting.span().of(text);
    return Finding.of(
        "one person, two titles",
        List.of(
            new Check.Passage(account.report().id(), former),
            new Check.Passage(account.report().id(), sitting.span())),
        "“%s” can mean nobody here but %s.".formatted(words, holder),
        "«%s» no puede ser aquí más que %s.".formatted(words, holder));
  }
}
