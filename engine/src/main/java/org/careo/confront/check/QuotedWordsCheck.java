package org.careo.confront.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Language;
import org.careo.model.Quotation;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * One utterance of one speaker that two reports of one language print between quotation marks in
 * different words. A quotation that is only cut shorter is none; words left out in the middle are.
 */
final class QuotedWordsCheck implements DeskCheck {
  private static final int FEWEST_WORDS = 5;
  private static final int RUN = 3;

  /** Quotations that share a run and are held against a further one, at most. */
  private static final int MOST = 12;

  /** Share of the shorter quotation's words that stand in the longer in the same order. */
  private static final double ALIKE = 0.7;

  /** Words of quoted speech with who says them. */
  private record Quoted(
      String speaker, Language language, Check.Passage passage, List<String> words, String text) {}

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Quoted> quotations = new ArrayList<>();
    accounts.forEach(account -> gather(account, quotations));
    List<Check> found = new ArrayList<>();
    Map<String, List<Quoted>> beside = new HashMap<>();
    for (Quoted quoted : quotations) {
      Set<Quoted> met = new LinkedHashSet<>();
      for (String key : keys(quoted)) {
        List<Quoted> sharing = beside.computeIfAbsent(key, run -> new ArrayList<>());
        met.addAll(sharing);
        if (sharing.size() < MOST) {
          sharing.add(quoted);
        }
      }
      met.stream()
          .filter(other -> !other.passage().report().equals(quoted.passage().report()))
          .filter(other -> isChanged(other.words(), quoted.words()))
          .findFirst()
          .ifPresent(other -> found.add(finding(other, quoted)));
    }
    return found;
  }

  /** Runs of words by which quotations of one speaker meet, so that not all pairs are compared. */
  private static Set<String> keys(Quoted quoted) {
    Set<String> keys = new LinkedHashSet<>();
    for (int start = 0; start + RUN <= quoted.words().size(); start++) {
      keys.add(
          quoted.speaker()
              + " "
              + quoted.language()
              + " "
              + String.join(" ", quoted.words().subList(start, start + RUN)));
    }
    return keys;
  }

  private static void gather(Account account, List<Quoted> quotations) {
    String text = account.report().text();
    for (Statement statement : account.statements()) {
      if (!statement.speaker().isKnown() || statement.speaker().actor().isEmpty()) {
        continue;
      }
      for (Quotation quotation : account.reading().quotations()) {
        Span inner = quotation.inner();
        List<String> words = Folding.words(inner.of(text));
        if (words.size() >= FEWEST_WORDS
            && statement.content().stream().anyMatch(piece -> piece.overlaps(inner))) {
          quotations.add(
              new Quoted(
                  statement.speaker().actor(),
                  account.report().language(),
                  new Check.Passage(account.report().id(), inner),
                  words,
                  inner.of(text)));
        }
      }
    }
  }

  private static boolean isChanged(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    boolean cut =
        (" " + String.join(" ", longer) + " ").contains(" " + String.join(" ", shorter) + " ");
    return !cut && common(shorter, longer) >= ALIKE * shorter.size();
  }

  /** Length of the longest common subsequence. */
  private static int common(List<String> a, List<String> b) {
    int[] before = new int[b.size() + 1];
    for (String word : a) {
      int[] now = new int[b.size() + 1];
      for (int at = 0; at < b.size(); at++) {
        now[at + 1] = word.equals(b.get(at)) ? before[at] + 1 : Math.max(before[at + 1], now[at]);
      }
      before = now;
    }
    return before[b.size()];
  }

  private static Check finding(Quoted a, Quoted b) {
    return Finding.of(
        "quoted words differ",
        List.of(a.passage(), b.passage()),
        "One utterance is quoted in two ways: “%s” and “%s”.".formatted(words(a), words(b)),
        "Una misma frase se cita de dos maneras: «%s» y «%s».".formatted(words(a), words(b)));
  }

  /** The quoted words without the mark that ends the sentence around them. */
  private static String words(Quoted quoted) {
    return quoted.text().replaceAll("[,.;:\\s]+$", "");
  }
}
