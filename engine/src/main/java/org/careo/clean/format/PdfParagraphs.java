package org.careo.clean.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.SegmentKind;
import org.careo.text.NamedPatterns;

/**
 * Makes paragraphs of the lines of a PDF's pages. A paragraph that runs over a page's end stays in
 * one piece; the foot and head between its halves come after it.
 */
final class PdfParagraphs {
  /** Stands at the start of a line where PDFBox sees a new paragraph by indent or gap. */
  static final char MARK = '\u2029';

  private static final int EDGE_LINES = 2;
  private static final NamedPatterns PATTERNS =
      NamedPatterns.load("/org/careo/clean/format/patterns.txt");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
  private static final Pattern PAGE_NUMBER = PATTERNS.of("pdf-paragraphs.page-number");
  private static final Pattern DIVIDED = Pattern.compile("(\\p{L}{2,})[-\u00AD\u2010]$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}\\p{L}*");

  private final List<List<String>> pages;
  private final Set<String> furniture;
  private final Set<String> words = new HashSet<>();
  private final int width;
  private final TextBuilder text = new TextBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> waiting = new ArrayList<>();
  private String lastLine = "";

  /**
   * @param pages lines of each page, in reading order, {@link #MARK} before the first of a
   *     paragraph
   */
  PdfParagraphs(List<List<String>> pages) {
    this.pages = pages;
    furniture = furniture(pages);
    List<Integer> widths = new ArrayList<>();
    for (List<String> page : pages) {
      for (String line : page) {
        widths.add(line.length());
        Matcher word = WORD.matcher(line);
        while (word.find()) {
          words.add(word.group());
        }
      }
    }
    widths.sort(null);
    width = widths.isEmpty() ? 0 : widths.get(widths.size() * 4 / 5);
  }

  TextBuilder assemble() {
    for (List<String> page : pages) {
      boolean firstOfPage = true;
      for (int index = 0; index < page.size(); index++) {
        String line = page.get(index);
        String bare = bare(line);
        if (isFurniture(bare, index, page.size())) {
          waiting.add(bare);
          continue;
        }
        boolean marked = line.indexOf(MARK) >= 0 && !firstOfPage;
        if (startsParagraph(bare, marked)) {
          flush();
        }
        append(bare);
        firstOfPage = false;
      }
    }
    flush();
    return text;
  }

  static String bare(String line) {
    return line.replace(MARK, ' ').strip();
  }

  private boolean isFurniture(String bare, int index, int lines) {
    boolean edge = index < EDGE_LINES || index >= lines - EDGE_LINES;
    return edge && (furniture.contains(key(bare)) || PAGE_NUMBER.matcher(bare).matches());
  }

  private boolean startsParagraph(String bare, boolean marked) {
    if (paragraph.isEmpty()) {
      return false;
    }
    char first = bare.charAt(0);
    boolean ended = ".!?:”\"»".indexOf(lastLine.charAt(lastLine.length() - 1)) >= 0;
    boolean divided = DIVIDED.matcher(lastLine).find() && Character.isLowerCase(first);
    if (divided || Character.isLowerCase(first) && !ended) {
      return false;
    }
    boolean bullet = "•▪◦●–-*".indexOf(first) >= 0 && bare.length() > 1 && bare.charAt(1) == ' ';
    boolean shortLine = lastLine.length() < width * 3 / 4;
    return marked || bullet || shortLine;
  }

  private void append(String bare) {
    Matcher divided = DIVIDED.matcher(lastLine);
    Matcher rest = FIRST_WORD.matcher(bare);
    if (paragraph.isEmpty()) {
      paragraph.append(bare);
    } else if (divided.find() && rest.find()) {
      String half = divided.group(1);
      boolean hyphenStays = words.contains(half + "-" + rest.group());
      if (!hyphenStays) {
        paragraph.setLength(paragraph.length() - 1);
      }
      paragraph.append(bare);
    } else {
      paragraph.append(' ').append(bare);
    }
    lastLine = bare;
  }

  private void flush() {
    text.add(paragraph.toString());
    paragraph.setLength(0);
    lastLine = "";
    for (String line : waiting) {
      text.add(line, SegmentKind.WIDGET, "widget.page-edge");
    }
    waiting.clear();
  }

  /** Keys of lines that stand at the edges of at least three pages and of a third of them. */
  private static Set<String> furniture(List<List<String>> pages) {
    Map<String, Integer> times = new HashMap<>();
    for (List<String> page : pages) {
      Set<String> edges = new TreeSet<>();
      for (int index = 0; index < page.size(); index++) {
        if (index < EDGE_LINES || index >= page.size() - EDGE_LINES) {
          edges.add(key(bare(page.get(index))));
        }
      }
      edges.forEach(key -> times.merge(key, 1, Integer::sum));
    }
    Set<String> furniture = new HashSet<>();
    int fewest = pages.size() == 2 ? 2 : Math.max(3, pages.size() / 3);
    times.forEach(
        (key, count) -> {
          if (count >= fewest) {
            furniture.add(key);
          }
        });
    return furniture;
  }

  private static String key(String line) {
    return DIGITS.matcher(line).replaceAll("#");
  }
}
