package org.careo.casefile;

/**
 * A row of the table of reports, without the text.
 *
 * @param id report id
 * @param file name inside its input
 * @param from where it was taken from
 * @param sha256 hash of the original; empty when its bytes could not be taken
 * @param mediaType media type
 * @param language language tag; empty = unknown
 * @param title headline; empty = unknown
 * @param outlet outlet; empty = unknown
 * @param author author; empty = unknown
 * @param publishedFrom earliest day; empty = unknown
 * @param publishedTo latest day; empty = unknown
 * @param publishedBasis evidence for the date
 * @param errorCategory empty when it was read
 * @param error empty when it was read
 */
public record StoredReport(
    String id,
    String file,
    String from,
    String sha256,
    String mediaType,
    String language,
    String title,
    String outlet,
    String author,
    String publishedFrom,
    String publishedTo,
    String publishedBasis,
    String errorCategory,
    String error) {

  public boolean isRead() {
    return errorCategory.isEmpty();
  }
}
