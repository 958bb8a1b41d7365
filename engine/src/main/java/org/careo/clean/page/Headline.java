package org.careo.clean.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.model.Field;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * The headline: the heading whose words the page's own titles repeat, else what JSON-LD or Open
 * Graph say, else the page title without the site's name.
 *
 * @param field the headline with its basis
 * @param block number of the block it stands in; -1 when it stands in none
 */
record Headline(Field field, int block) {
  private static final double LEAST_SHARED = 0.8;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int LONGEST_SITE = 5;
  private static final List<String> MARKS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ");

  static Headline find(Page page, PageMetadata metadata) {
    List<String> titles = metadata.titles();
    Set<String> known = new HashSet<>();
    titles.forEach(title -> known.addAll(Folding.words(title)));
    Block best = null;
    double bestScore = 0;
    int firstHeadings = 0;
    for (Block block : page.blocks()) {
      int level = block.context().headingLevel;
      firstHeadings += level == 1 ? 1 : 0;
      if (level == 0 || level > 3 && !known.isEmpty() || block.words() > 60) {
        continue;
      }
      double score = score(block, known, titles);
      if (score > bestScore) {
        bestScore = score;
        best = block;
      }
    }
    if (best != null) {
      return new Headline(new Field(best.text(), "heading", best.span()), best.number());
    }
    if (titles.isEmpty() && firstHeadings == 1) {
      for (Block block : page.blocks()) {
        if (block.context().headingLevel == 1) {
          return new Headline(new Field(block.text(), "heading", block.span()), block.number());
        }
      }
    }
    Headline longer = firstHeading(page, titles, metadata);
    return longer.block() >= 0 ? longer : fromMetadata(page, metadata);
  }

  /** The only heading of the first level, when the page's own title is its beginning. */
  private static Headline firstHeading(Page page, List<String> titles, PageMetadata metadata) {
    List<Block> first =
        page.blocks().stream().filter(block -> block.context().headingLevel == 1).toList();
    if (first.size() == 1) {
      Block block = first.getFirst();
      List<String> words = Folding.words(block.text());
      for (String title : titles) {
        List<String> begun = Folding.words(withoutSite(title, metadata));
        if (begun.size() >= SHORTEST_BEGINNING
            && begun.size() <= words.size()
            && begun.equals(words.subList(0, begun.size()))) {
          return new Headline(new Field(block.text(), "heading", block.span()), block.number());
        }
      }
    }
    return new Headline(Field.UNKNOWN, -1);
  }

  /** Share of its words in the titles, and of a title's words in it; first-level headings first. */
  private static double score(Block block, Set<String> known, List<String> titles) {
    List<String> words = Folding.words(block.text());
    if (words.isEmpty() || known.isEmpty()) {
      return 0;
    }
    double shared = (double) words.stream().filter(known::contains).count() / words.size();
    if (shared < LEAST_SHARED) {
      return 0;
    }
    Set<String> own = new HashSet<>(words);
    double covered = 0;
    for (String title : titles) {
      List<String> titleWords = Folding.words(title);
      double share =
          titleWords.isEmpty()
              ? 0
              : (double) titleWords.stream().filter(own::contains).count() / titleWords.size();
      covered = Math.max(covered, share);
    }
    if (covered < 0.4) {
      return 0;
    }
    double level =
        block.context().headingLevel == 1 ? 1 : block.context().headingLevel == 2 ? 0.6 : 0.4;
    double linked = block.linkShare() > 0.5 ? 0.7 : 1;
    return covered * level * linked;
  }

  private static Headline fromMetadata(Page page, PageMetadata metadata) {
    Field field = Field.UNKNOWN;
    Span nowhere = new Span(0, 0);
    if (!metadata.data().headline().isBlank()) {
      field = new Field(metadata.data().headline(), "json-ld", nowhere);
    } else if (!metadata.meta("og:title", "twitter:title").isBlank()) {
      field =
          new Field(
              withoutSite(metadata.meta("og:title", "twitter:title"), metadata), "meta", nowhere);
    } else if (!metadata.pageTitle().isBlank()) {
      field = new Field(withoutSite(metadata.pageTitle(), metadata), "page title", nowhere);
    }
    if (!field.isKnown()) {
      return new Headline(field, -1);
    }
    String folded = String.join(" ", Folding.words(field.value()));
    for (Block block : page.blocks()) {
      if (block.words() <= 60
          && block.linkShare() < 0.5
          && Math.abs(block.text().length() - field.value().length()) <= 6
          && String.join(" ", Folding.words(block.text())).equals(folded)) {
        return new Headline(new Field(block.text(), field.basis(), block.span()), block.number());
      }
    }
    return new Headline(field, -1);
  }

  /** Cuts the site's name off: the shorter side of the last " | " or " - ". */
  static String withoutSite(String title, PageMetadata metadata) {
    String site = Folding.fold(metadata.meta("og:site_name")).strip();
    String best = title;
    for (String mark : MARKS) {
      int at = title.lastIndexOf(mark);
      if (at > 0) {
        String before = title.substring(0, at).strip();
        String after = title.substring(at + mark.length()).strip();
        if (!site.isEmpty() && Folding.fold(before).strip().equals(site)) {
          return after;
        }
        boolean afterIsSite =
            !site.isEmpty() && Folding.fold(after).contains(site)
                || Folding.words(after).size() <= 4 && after.length() * 2 < before.length();
        if (afterIsSite) {
          best = before;
          break;
        }
      }
    }
    return best;
  }

  /** What stands behind the last mark of a page's title, if it is short; else empty. */
  static String siteOf(String pageTitle) {
    int from = -1;
    for (String mark : MARKS) {
      int at = pageTitle.lastIndexOf(mark);
      from = Math.max(from, at < 0 ? -1 : at + mark.length());
    }
    String site = from < 0 ? "" : pageTitle.substring(from).strip();
    return Folding.words(site).size() <= LONGEST_SITE ? site : "";
  }
}
