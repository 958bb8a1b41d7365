package org.careo.clean.format;

import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Original;

/**
 * Reads the text out of an original by its media type.
 *
 * <p>Example: {@code new FormatReader().read(original)}. Never throws; safe for several threads.
 */
public final class FormatReader {

  /** The text, or why there is none. */
  public Extraction read(Original original) {
    byte[] bytes = original.bytes();
    if (bytes.length == 0) {
      return unreadable("the file is empty");
    }
    Extraction extraction =
        switch (original.mediaType()) {
          case "text/plain", "text/markdown" -> Extraction.Text.of(TextDecoder.decode(bytes, ""));
          case "application/pdf" -> PdfText.read(bytes);
          case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
              WordText.read(bytes);
          case "message/rfc822" -> MailText.read(bytes);
          default -> unreadable("no text: files of type " + original.mediaType() + " are not read");
        };
    return switch (extraction) {
      case Extraction.Text text when text.text().chars().allMatch(FormatReader::isInvisible) ->
          unreadable("the file holds no text, only white space");
      case Extraction.Text text -> text;
      case Extraction.None none -> none;
    };
  }

  private static boolean isInvisible(int unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.isISOControl(unit)
        || unit == '\uFEFF';
  }

  private static Extraction unreadable(String reason) {
    return new Extraction.None(new Failure(ErrorCategory.UNREADABLE, reason));
  }
}
