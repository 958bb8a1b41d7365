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
 * @param language language tag, or "unknown"
 * @param sha256 hash of the original
 * @param url address; empty = unknown
 * @param error why it could not be read; empty = it was
 * @param warnings what a reader should know
 * @param blocks its text
 * @param cards its attributed statements
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
    List<Card> cards) {
  public ReaderView {
    warnings = List.copyOf(warnings);
    blocks = List.copyOf(blocks);
    cards = List.copyOf(cards);
  }
}
