package org.careo.app.page;

/**
 * One sentence about a case with a way to what it speaks of.
 *
 * @param strong what it says first and foremost; may be empty
 * @param text the rest of the sentence
 * @param link address of the page that shows it; empty = none
 * @param more what the link is called; empty = none
 */
public record LeadLine(String strong, String text, String link, String more) {

  /** A sentence that leads nowhere. */
  static LeadLine of(String strong, String text) {
    return new LeadLine(strong, text, "", "");
  }
}
