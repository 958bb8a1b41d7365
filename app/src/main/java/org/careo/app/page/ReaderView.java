package org.careo.app.page;

import java.util.List;

/**
 * A report as it is read: head, text in blocks, statement cards.
 *
 * @param id report id
 * @param file its file
 * @param title its headline, or the file when unknown
 * @param outlet outlet, or "unknown"
 * @param author author, or "unknown"
 * @param date date with its basis, or "unknown"
 * @param language language tag; empty = unknown
 * @param sha256 hash of the original
 * @param url address; empty = unknown
 * @param error why it could not be read; empty = it was
 * @param warnings what a reader should know
 * @param blocks its text, or the shown part of it
 * @param cards the statements of what is shown
 * @param part number of the part shown, from 1
 * @param parts how many parts the report is cut into
 */
public record ReaderView(
    String id,
    String file,
    String title,
    String outlet,
    String author,
    String date,
    String language,
    String sha256,
    String url,
    String error,
    List<String> warnings,
    List<Block> blocks,
    List<Card> cards,
    int part,
    int parts) {
  public ReaderView {
    warnings = List.copyOf(warnings);
    blocks = List.copyOf(blocks);
    cards = List.copyOf(cards);
  }

  /** How many of the shown statements are the author's own. */
  public long own() {
    return cards.stream().filter(Card::own).count();
  }

  /** What stands behind quoted words: where they are from. */
  public String citation() {
    return String.join(
        ", ", List.of(title, outlet, date, "file " + file, "report " + id, "SHA-256 " + sha256));
  }
}
