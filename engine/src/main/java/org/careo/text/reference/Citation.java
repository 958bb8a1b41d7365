package org.careo.text.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Segment;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * A source named in brackets in the text: "(Sorley, 2030)", "(Attanasio, 2024 and Sánchez, 2022)"
 * gives two.
 *
 * @param sentence the sentence it stands in
 * @param span the words of one source, without the brackets
 * @param author the words before the year
 * @param year the year
 * @param letter what tells works of one year apart, "a" in 2031a; mostly empty
 */
public record Citation(Sentence sentence, Span span, String author, int year, String letter) {
  private static final Pattern BRACKETS =
      Pattern.compile("\\(([^()]{4,160}(?:19|20)\\d\\d[a-z]?)\\)");
  private static final Pattern ONE =
      Pattern.compile(
          "(\\p{Lu}[^,;()]{1,60}?(?:,[^,;()\\d]{1,30}?)?),?\\s+((?:19|20)\\d\\d)([a-z]?)");

  /** The sources cited in the article, in text order. */
  public static List<Citation> of(Account account) {
    List<Citation> citations = new ArrayList<>();
    String text = account.report().text();
    for (Sentence sentence : account.reading().sentences()) {
      Segment segment = account.report().segments().get(sentence.segment());
      if (!segment.kind().isArticle()) {
        continue;
      }
      Matcher brackets = BRACKETS.matcher(sentence.span().of(text));
      while (brackets.find()) {
        int start = sentence.span().start() + brackets.start(1);
        Matcher one = ONE.matcher(brackets.group(1));
        while (one.find()) {
          citations.add(
              new Citation(
                  sentence,
                  new Span(start + one.start(), start + one.end()),
                  one.group(1).strip(),
                  Integer.parseInt(one.group(2)),
                  one.group(3)));
        }
      }
    }
    return citations;
  }

  /** Entries of the bibliography by this author, of any year. */
  public List<Reference> entries(List<Reference> references) {
    List<String> wanted = names(author);
    return references.stream()
        .filter(
            entry -> {
              Set<String> there = new HashSet<>(names(entry.author()));
              return !wanted.isEmpty()
                  && there.contains(wanted.getFirst())
                  && (wanted.size() == 1 || there.contains(wanted.get(1)));
            })
        .toList();
  }

  /** The entry it means: of this author, year and letter; empty when it is not in the list. */
  public Optional<Reference> entry(List<Reference> references) {
    return entries(references).stream()
        .filter(entry -> entry.year() == year && entry.letter().equals(letter))
        .findFirst();
  }

  /** Names without articles and connecting words. */
  private static List<String> names(String author) {
    return Folding.words(author).stream()
        .filter(
            word -> !Set.of("the", "el", "la", "los", "las", "and", "y", "et", "al").contains(word))
        .toList();
  }
}
