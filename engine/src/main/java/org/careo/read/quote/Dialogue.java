package org.careo.read.quote;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Language;
import org.careo.model.Quotation.Style;
import org.careo.model.Span;
import org.careo.read.base.Blocks;

/**
 * Dialogue after dashes: {@code —No vamos —dijo Ruiz—. Seguimos.} gives two stretches, the second
 * going on with the first; what stands between the second and third dash is the reporter's.
 */
final class Dialogue {

  private Dialogue() {}

  /**
   * Whether a paragraph opens with a dialogue dash. In Spanish the dash alone tells; elsewhere the
   * paragraph must also end like a sentence, since a dash before a name signs a quotation.
   */
  static boolean isDialogue(String text, Span paragraph, Language language) {
    if (paragraph.length() < 3) {
      return false;
    }
    char first = text.charAt(paragraph.start());
    char second = text.charAt(paragraph.start() + 1);
    boolean dash = first == '—' || first == '―' || (first == '–' && Character.isLetter(second));
    boolean opens = Character.isLetter(second) || "¿¡«“\"… ".indexOf(second) >= 0;
    if (!dash || !opens) {
      return false;
    }
    char last = text.charAt(paragraph.end() - 1);
    return ".!?…".indexOf(last) >= 0
        && (language.equals(Language.SPANISH) || paragraph.length() > 40);
  }

  static List<Stretch> stretches(String text, Span paragraph) {
    List<Stretch> stretches = new ArrayList<>();
    int at = paragraph.start();
    int piece = 0;
    while (at < paragraph.end()) {
      int next = at + (piece == 0 ? 1 : 0);
      while (next < paragraph.end() && !isDash(text, next, paragraph)) {
        next++;
      }
      if (piece % 2 == 0) {
        add(text, at, next, next < paragraph.end(), piece > 0, stretches);
      }
      piece++;
      at = next + 1;
    }
    return stretches;
  }

  private static boolean isDash(String text, int at, Span paragraph) {
    char character = text.charAt(at);
    if (character != '—' && character != '―' && character != '–') {
      return false;
    }
    boolean digits =
        Character.isDigit(text.charAt(at - 1))
            && at + 1 < paragraph.end()
            && Character.isDigit(text.charAt(at + 1));
    return !digits;
  }

  private static void add(
      String text, int from, int to, boolean closed, boolean carried, List<Stretch> stretches) {
    int inner = from;
    while (inner < to
        && (!Character.isLetterOrDigit(text.charAt(inner)))
        && "¿¡«“\"(".indexOf(text.charAt(inner)) < 0) {
      inner++;
    }
    int end = to;
    while (end > inner && Blocks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (inner < end) {
      stretches.add(
          new Stretch(
              new Span(carried ? inner : from, end),
              new Span(inner, end),
              Style.DASH,
              0,
              closed,
              carried));
    }
  }
}
