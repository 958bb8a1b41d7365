package org.careo.model;

/**
 * Language of a text or quotation as an ISO 639-1 tag where one exists.
 *
 * @param tag lower-case tag ("en", "es", "fr"); empty when unknown
 */
public record Language(String tag) {
  public static final Language ENGLISH = new Language("en");
  public static final Language SPANISH = new Language("es");
  public static final Language UNKNOWN = new Language("");

  /** Whether Careo reads this language further than its sentences. */
  public boolean isRead() {
    return equals(ENGLISH) || equals(SPANISH);
  }
}
