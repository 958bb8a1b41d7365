package org.careo.clean.plain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.clean.plain.LineLexicon.LineClass;
import org.careo.model.SegmentKind;

/**
 * Third layer: what belongs to the report without being its account: bibliographies, notes on the
 * author, editor's notes.
 */
final class Apparatus {
  private static final Pattern ADDRESS =
      Pattern.compile("://|\\bwww\\.|\\bdoi[:. ]|\\.(?:com|org|net|gov|edu|mx|es|int|info|co)\\b");
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\d-]{2,}(?:\\.[\\p{L}\\d-]+)*\\.\\p{Ll}{2,10}[.)]?");
  private static final Pattern YEAR =
      Pattern.compile(
          "\\((?:[^()]{0,30}[\\s.,])?(?:19|20)\\d\\d[a-z]?\\)|\\((?:n\\.d\\.|s\\.f\\.)\\)");
  private static final Pattern CITED =
      Pattern.compile(
          "(?:\\S+\\s+){5,}\\((\\p{Lu}\\p{L}[^()\\d]{2,80}),\\s*(?:19|20)\\d\\d[a-z]?\\)[.\\s]*$");
  private static final Set<String> ARTICLES = LineWords.of("article");
  private static final Pattern ACCESS = LinePatterns.of("apparatus.access");
  private static final Pattern NUMBERED = Pattern.compile("\\[\\d{1,3}\\]\\s+\\S");
  private static final Pattern SOURCES_LINE =
      Pattern.compile(LinePatterns.text("apparatus.sources-line"), Pattern.DOTALL);
  private static final Pattern BIOGRAPHY = LinePatterns.of("apparatus.biography");
  private static final Pattern IS = LinePatterns.of("apparatus.is");
  private static final Pattern TRADE = LinePatterns.of("apparatus.trade");
  private static final Pattern PERSON_START = LinePatterns.of("apparatus.person-start");

  private Apparatus() {}

  static void apply(Labels labels, Set<String> authors) {
    references(labels);
    editorsNotes(labels);
    authorNotes(labels, authors);
  }

  private static void references(Labels labels) {
    int unheaded = 0;
    for (int index = 0; index < labels.size(); index++) {
      Block block = labels.block(index);
      if (labels.isOpen(index) && isSources(block)) {
        labels.set(index, SegmentKind.REFERENCES, "references.sources-line");
        continue;
      }
      boolean heading = labels.isOpen(index) && LineLexicon.is(LineClass.REFERENCES_HEADING, block);
      if (heading && looksLikeList(labels, index + 1)) {
        labels.set(index, SegmentKind.REFERENCES, "references.heading");
        index = list(labels, index + 1) - 1;
        continue;
      }
      boolean goesOn =
          labels.isOpen(index)
              && labels.is(index - 1, SegmentKind.REFERENCES)
              && isNumbered(block)
              && NUMBERED.matcher(labels.block(index - 1).bare()).lookingAt();
      if (goesOn) {
        labels.set(index, SegmentKind.REFERENCES, "references.item");
        continue;
      }
      unheaded = labels.isOpen(index) && isReference(block) ? unheaded + 1 : 0;
      if (unheaded >= 3) {
        for (int back = index; back > index - unheaded; back--) {
          labels.set(back, SegmentKind.REFERENCES, "references.run");
        }
      }
    }
  }

  /** Whether at least two of the next three blocks, or the only one, look like references. */
  private static boolean looksLikeList(Labels labels, int from) {
    int end = Math.min(labels.size(), from + 3);
    int alike = 0;
    for (int index = from; index < end; index++) {
      if (isReference(labels.block(index)) || labels.is(index, SegmentKind.WIDGET)) {
        alike++;
      }
    }
    return alike > 0 && alike * 2 >= end - from;
  }

  /** Marks items up to the first two blocks in a row that are none; gives the index after. */
  private static int list(Labels labels, int from) {
    int end = from;
    for (int index = from; index < labels.size() && index <= end + 1; index++) {
      Block block = labels.block(index);
      boolean bareLink = labels.rule(index).equals("widget.bare-link");
      boolean item = isReference(block) || isNumbered(block);
      if (item && labels.isOpen(index) || bareLink) {
        end = index + 1;
      }
    }
    for (int index = from; index < end; index++) {
      labels.set(index, SegmentKind.REFERENCES, "references.item");
    }
    return end;
  }

  /**
   * "- [5] Coast Authority, Statement, 17 May 2030": below the heading of a list its number will
   * do.
   */
  private static boolean isNumbered(Block block) {
    return NUMBERED.matcher(block.bare()).lookingAt() && block.words() < 60;
  }

  static boolean isReference(Block block) {
    String text = block.text().length() > 1500 ? block.text().substring(0, 1500) : block.text();
    boolean address = ADDRESS.matcher(text).find();
    if (block.words() <= 3 && HOST.matcher(text).matches()) {
      return true;
    }
    if (address && block.words() < 40 && text.contains("://")) {
      return true;
    }
    int signs = address ? 1 : 0;
    boolean year = YEAR.matcher(text.substring(0, Math.min(text.length(), 160))).find();
    signs += year && !isCited(text) ? 1 : 0;
    signs += signs < 2 && ACCESS.matcher(text).find() ? 1 : 0;
    boolean listed = block.marker() == Block.Marker.BULLET || block.marker() == Block.Marker.NUMBER;
    return signs >= 2
        || signs == 1 && text.length() < 500 && (listed || !WrittenDates.find(text, 0).isEmpty());
  }

  /** "The fleet has 12 boats (Ministry of Ports, 2030).": a sentence that cites, and no entry. */
  private static boolean isCited(String text) {
    Matcher cited = CITED.matcher(text);
    return cited.find() && WrittenDates.find(cited.group(1), 0).isEmpty();
  }

  private static boolean isSources(Block block) {
    return block.text().length() < 1600
        && SOURCES_LINE.matcher(block.text()).matches()
        && (ADDRESS.matcher(block.text()).find() || isHosts(block.text()));
  }

  /** "Sources: coast-herald.example, bay.example": at least half of the words are hosts. */
  private static boolean isHosts(String line) {
    String[] words = line.substring(line.indexOf(':') + 1).strip().split("[\\s,;]+");
    long hosts = Arrays.stream(words).filter(word -> HOST.matcher(word).matches()).count();
    return hosts >= 1 && hosts * 2 >= words.length;
  }

  private static void editorsNotes(Labels labels) {
    for (int index = 0; index + 1 < labels.size(); index++) {
      Block block = labels.block(index);
      boolean goesOn =
          labels.is(index, SegmentKind.EDITORS_NOTE)
              && !block.ended()
              && labels.isOpen(index + 1)
              && Character.isLowerCase(labels.block(index + 1).text().codePointAt(0));
      if (goesOn) {
        labels.set(index + 1, SegmentKind.EDITORS_NOTE, "editors-note.goes-on");
      }
      if (labels.isOpen(index) && LineLexicon.is(LineClass.EDITORS_NOTE_HEADING, block)) {
        labels.set(index, SegmentKind.EDITORS_NOTE, "editors-note.heading");
        if (labels.isOpen(index + 1) && labels.block(index + 1).isProse()) {
          labels.set(index + 1, SegmentKind.EDITORS_NOTE, "editors-note.below-heading");
        }
      }
    }
  }

  private static void authorNotes(Labels labels, Set<String> authors) {
    int last = lastProse(labels);
    for (int index = 0; index < labels.size(); index++) {
      Block block = labels.block(index);
      if (!labels.isOpen(index)) {
        continue;
      }
      boolean heading = LineLexicon.is(LineClass.AUTHOR_NOTE_HEADING, block);
      if (heading && index + 1 < labels.size()) {
        labels.set(index, SegmentKind.AUTHOR_NOTE, "author-note.heading");
        for (int next = index + 1; next < labels.size() && next <= index + 2; next++) {
          boolean about =
              labels.isOpen(next)
                  && (next == index + 1 || isBiography(labels.block(next), authors, true));
          if (about && labels.block(next).words() < 150) {
            labels.set(next, SegmentKind.AUTHOR_NOTE, "author-note.below-heading");
          }
        }
      } else if (index > labels.size() / 3
          && (index >= last - 3 || bySigner(block, authors))
          && isBiography(block, authors, afterApparatus(labels, index))) {
        labels.set(index, SegmentKind.AUTHOR_NOTE, "author-note.biography");
      }
    }
    publisherCards(labels, authors);
  }

  private static boolean afterApparatus(Labels labels, int index) {
    return index > 0
        && (labels.is(index - 1, SegmentKind.REFERENCES)
            || labels.is(index - 1, SegmentKind.AUTHOR_NOTE)
            || labels.is(index - 1, SegmentKind.WIDGET));
  }

  private static int lastProse(Labels labels) {
    for (int index = labels.size() - 1; index >= 0; index--) {
      if (labels.isOpen(index) && labels.block(index).isProse()) {
        return index;
      }
    }
    return labels.size();
  }

  private static boolean isBiography(Block block, Set<String> authors, boolean expected) {
    String text = block.text();
    if (text.length() > 1500 || !block.isProse() && block.words() < 8) {
      return false;
    }
    String start = text.substring(0, Math.min(text.length(), 160));
    boolean trade = TRADE.matcher(text).find();
    boolean life = BIOGRAPHY.matcher(start).find();
    if (bySigner(block, authors)) {
      return trade || life || block.isApart() || IS.matcher(start).find();
    }
    long trades = TRADE.matcher(text).results().limit(3).count();
    return PERSON_START.matcher(start).lookingAt()
        && life
        && (trades >= 2 && block.words() < 90 || expected && trade);
  }

  private static boolean bySigner(Block block, Set<String> authors) {
    return authors.stream()
        .anyMatch(author -> author.length() > 4 && startsWith(Block.plain(block.text()), author));
  }

  private static boolean startsWith(String text, String author) {
    String lower = text.toLowerCase(Locale.ROOT);
    String name = author.toLowerCase(Locale.ROOT);
    return lower.startsWith(name)
        || ARTICLES.stream().anyMatch(article -> lower.startsWith(article + " " + name));
  }

  /** The signer's name alone near the end, with what describes it below. */
  private static void publisherCards(Labels labels, Set<String> authors) {
    for (int index = labels.size() / 2; index < labels.size(); index++) {
      Block block = labels.block(index);
      boolean name =
          (labels.isOpen(index) || labels.is(index, SegmentKind.TITLE))
              && block.words() <= 8
              && authors.stream().anyMatch(author -> author.equalsIgnoreCase(block.text().strip()));
      if (!name) {
        continue;
      }
      labels.set(index, SegmentKind.AUTHOR_NOTE, "author-note.name");
      int next = index + 1;
      while (next < labels.size()
          && next <= index + 3
          && (labels.isOpen(next) && describes(labels.block(next), authors)
              || labels.rule(next).equals("widget.bare-link"))) {
        labels.set(next, SegmentKind.AUTHOR_NOTE, "author-note.card");
        next++;
      }
    }
  }

  private static boolean describes(Block block, Set<String> authors) {
    return authors.stream().anyMatch(author -> startsWith(block.text(), author))
        || isBiography(block, authors, true);
  }
}
