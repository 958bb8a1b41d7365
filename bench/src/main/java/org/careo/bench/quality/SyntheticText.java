package org.careo.bench.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.careo.text.Folding;

/**
 * A text without markup of which is known which characters are its article: an article of a news
 * page with a tail of other pages' teasers, a list of references or page furniture, or the dump of
 * a whole page.
 *
 * @param text the text
 * @param article offsets of characters that are article
 * @param judged offsets of characters that count; the rest is neither
 */
record SyntheticText(String text, BitSet article, BitSet judged) {

  /** What follows the article. */
  enum Tail {
    NONE,
    TITLE_TWICE_AND_SUMMARY,
    TITLE_AND_SUMMARY,
    TITLES,
    SUMMARIES,
    LEADS,
    RELATED_TITLE_AND_SUMMARY,
    RELATED_SUMMARIES,
    REFERENCES,
    FURNITURE,
    WHOLE_PAGE
  }

  private static final List<String> FURNITURE =
      List.of(
          "Share this article",
          "Facebook Twitter WhatsApp Email",
          "12 comments",
          "Leave a comment",
          "Your email address will not be published. Required fields are marked *",
          "Subscribe to our newsletter",
          "Advertisement",
          "© 2025 The Invented Herald. All rights reserved.",
          "Privacy Policy | Terms of Use",
          "3 min read",
          "Tags: politics, economy",
          "Follow us on Facebook",
          "Comments are closed.",
          "Was this article helpful?",
          "By submitting this form you agree to receive messages from us and our partners.",
          "Views: 1,204");

  /**
   * Texts of one kind, made of the pages with a fixed seed; those without enough words left out.
   */
  static List<SyntheticText> make(List<NewsPages> pages, Tail tail) {
    Random random = new Random(20251120L + tail.ordinal());
    List<SyntheticText> texts = new ArrayList<>();
    for (NewsPages page : pages) {
      int length = page.body().stream().mapToInt(String::length).sum();
      if (page.title().isEmpty() || page.body().size() < 4 || length < 800) {
        continue;
      }
      texts.add(tail == Tail.WHOLE_PAGE ? dump(page) : withTail(page, pages, tail, random));
    }
    return texts;
  }

  private static SyntheticText withTail(
      NewsPages page, List<NewsPages> pages, Tail tail, Random random) {
    String gap = random.nextBoolean() ? "\n\n" : "\n";
    StringBuilder text = new StringBuilder(page.title());
    for (String paragraph : page.body()) {
      text.append(gap).append(paragraph);
    }
    int end = text.length();
    int units = 3 + random.nextInt(10);
    boolean related = tail.name().startsWith("RELATED");
    List<NewsPages> others = related ? nearest(page, pages) : shuffled(page, pages, random);
    for (String line : lines(tail, others, units, random)) {
      text.append(gap).append(line);
    }
    BitSet article = new BitSet();
    article.set(0, end);
    BitSet judged = new BitSet();
    judged.set(0, text.length());
    return new SyntheticText(text.toString(), article, judged);
  }

  private static List<String> lines(Tail tail, List<NewsPages> others, int units, Random random) {
    List<String> lines = new ArrayList<>();
    for (NewsPages other : others) {
      String summary = other.summary().length() > 40 ? other.summary() : lead(other);
      if (units-- <= 0) {
        break;
      }
      switch (tail) {
        case NONE, WHOLE_PAGE -> {}
        case TITLE_TWICE_AND_SUMMARY -> {
          lines.add(other.title());
          lines.add(other.title());
          lines.add(summary);
        }
        case TITLE_AND_SUMMARY, RELATED_TITLE_AND_SUMMARY -> {
          lines.add(other.title());
          lines.add(summary);
        }
        case TITLES -> lines.add(other.title());
        case SUMMARIES, RELATED_SUMMARIES -> lines.add(summary);
        case LEADS -> lines.add(lead(other));
        case REFERENCES -> {
          if (lines.isEmpty()) {
            lines.add("References");
          }
          lines.add(
              "The Invented Herald. (March %d, 20%02d). %s. https://invented.example/%d"
                  .formatted(
                      1 + random.nextInt(28),
                      10 + random.nextInt(15),
                      other.title(),
                      random.nextInt(9999)));
        }
        case FURNITURE -> lines.add(FURNITURE.get(random.nextInt(FURNITURE.size())));
      }
    }
    return lines;
  }

  private static String lead(NewsPages page) {
    return page.body().stream().filter(line -> line.length() > 80).findFirst().orElse(page.title());
  }

  private static List<NewsPages> shuffled(NewsPages page, List<NewsPages> pages, Random random) {
    List<NewsPages> others = others(page, pages);
    java.util.Collections.shuffle(others, random);
    return others;
  }

  /** The other pages, those with most words in common first. */
  private static List<NewsPages> nearest(NewsPages page, List<NewsPages> pages) {
    Set<String> own = longWords(String.join(" ", page.body()));
    List<NewsPages> others = others(page, pages);
    others.sort(
        Comparator.comparingDouble(
            other -> {
              Set<String> words = longWords(other.title() + " " + other.summary());
              long shared = words.stream().filter(own::contains).count();
              return words.isEmpty() ? 0 : -(double) shared / words.size();
            }));
    return others;
  }

  private static List<NewsPages> others(NewsPages page, List<NewsPages> pages) {
    List<NewsPages> others = new ArrayList<>(pages);
    others.removeIf(
        other ->
            other.id().equals(page.id()) || other.title().length() < 25 || other.body().isEmpty());
    return others;
  }

  private static Set<String> longWords(String text) {
    Set<String> words = new HashSet<>(Folding.words(text));
    words.removeIf(word -> word.length() < 5);
    return words;
  }

  /**
   * The dump of a page: a line is article when nearly all runs of four words of it are in the
   * marked body; lines of which only a part is are not judged, nor those of fewer than four words,
   * nor the title.
   */
  private static SyntheticText dump(NewsPages page) {
    Set<String> gold = shingles(Folding.words(String.join("\n", page.body())));
    BitSet article = new BitSet();
    BitSet judged = new BitSet();
    int start = 0;
    String title = String.join(" ", Folding.words(page.title()));
    for (String line : page.dump().split("\n", -1)) {
      List<String> words = Folding.words(line);
      Set<String> runs = shingles(words);
      long known = runs.stream().filter(gold::contains).count();
      double share = runs.isEmpty() ? 0 : known / (double) runs.size();
      boolean headline = !words.isEmpty() && title.contains(String.join(" ", words));
      if (words.size() >= 4 && !headline && (share >= 0.8 || share <= 0.1)) {
        judged.set(start, start + line.length());
        if (share >= 0.8) {
          article.set(start, start + line.length());
        }
      }
      start += line.length() + 1;
    }
    return new SyntheticText(page.dump(), article, judged);
  }

  private static Set<String> shingles(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int index = 0; index + 4 <= words.size(); index++) {
      runs.add(String.join(" ", words.subList(index, index + 4)));
    }
    return runs;
  }
}
