package org.careo.acquire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the media type of a file: by its first bytes, and by its name where the bytes say little.
 */
final class MediaTypes {
  static final String TEXT = "text/plain";
  static final String MARKDOWN = "text/markdown";
  static final String HTML = "text/html";
  static final String PDF = "application/pdf";
  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String MAIL = "message/rfc822";
  static final String ZIP = "application/zip";
  static final String GZIP = "application/gzip";
  static final String UNKNOWN = "application/octet-stream";

  /** Extensions of files that may hold reports; the rest of a folder is left alone. */
  private static final Set<String> REPORT_EXTENSIONS =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "html",
          "htm",
          "xhtml",
          "pdf",
          "docx",
          "eml",
          "gz",
          "zip");

  /** First bytes of formats that hold no text Careo reads. */
  private static final Map<String, String> OTHER_MAGIC =
      Map.of(
          "\u0089PNG",
          "image/png",
          "\u00FF\u00D8\u00FF",
          "image/jpeg",
          "GIF8",
          "image/gif",
          "\u00D0\u00CF\u0011\u00E0",
          "application/x-ole-storage",
          "7z\u00BC\u00AF",
          "application/x-7z-compressed",
          "Rar!",
          "application/vnd.rar",
          "SQLite format 3\u0000",
          "application/vnd.sqlite3",
          "\u007FELF",
          "application/x-executable");

  private static final Pattern EXTENSION = Pattern.compile("[\\p{Alnum}]{0,7}\\p{Alpha}");
  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)^(?:\\s|<\\?xml[^>]{0,200}>|<!--.{0,2000}?-->)*+<(?:!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?im)^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to|content-type)[ \\t]*:");

  private MediaTypes() {}

  /** The type of the bytes; {@link #UNKNOWN} when they are no text and no format known here. */
  static String of(byte[] bytes, String name) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    String extension = extension(name);
    if (start.lastIndexOf("%PDF-", 1024) >= 0 && !looksLikeText(start, "%PDF-")) {
      return PDF;
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return extension.equals("docx") || contains(bytes, "word/document.xml") ? WORD : ZIP;
    }
    if (start.startsWith("\u001F\u008B")) {
      return GZIP;
    }
    for (Map.Entry<String, String> magic : OTHER_MAGIC.entrySet()) {
      if (start.startsWith(magic.getKey())) {
        return magic.getValue();
      }
    }
    if (isBinary(bytes)) {
      return UNKNOWN;
    }
    String plain = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    plain = plain.replace("\u0000", "");
    if (HTML_START.matcher(plain).matches()) {
      return HTML;
    }
    return switch (extension) {
      case "html", "htm", "xhtml" -> HTML;
      case "md", "markdown" -> MARKDOWN;
      case "eml" -> MAIL;
      case "pdf" -> PDF;
      case "docx" -> WORD;
      default -> hasMailHeaders(plain) ? MAIL : TEXT;
    };
  }

  /** Whether a file of this name inside a folder or archive may be a report. */
  static boolean mayBeReport(String name) {
    String bare = name.substring(name.lastIndexOf('/') + 1);
    if (bare.startsWith(".")) {
      return false;
    }
    String extension = extension(bare);
    if (extension.equals("gz")) {
      return mayBeReport(bare.substring(0, bare.length() - 3));
    }
    return extension.isEmpty() || REPORT_EXTENSIONS.contains(extension);
  }

  /** What follows the last dot, in lower case; empty when that is no extension. */
  static String extension(String name) {
    String bare = name.substring(name.lastIndexOf('/') + 1);
    int dot = bare.lastIndexOf('.');
    if (dot < 0) {
      return "";
    }
    String extension = bare.substring(dot + 1).toLowerCase(Locale.ROOT);
    return EXTENSION.matcher(extension).matches() ? extension : "";
  }

  private static boolean looksLikeText(String start, String mark) {
    return start.indexOf(mark) > 0 && Character.isLetter(start.charAt(0));
  }

  private static boolean hasMailHeaders(String start) {
    int blank = start.indexOf("\n\n");
    int blankWindows = start.indexOf("\r\n\r\n");
    int end = Math.max(blank, blankWindows);
    String head = end < 0 ? start : start.substring(0, end);
    if (!MAIL_HEADER.matcher(head).lookingAt()) {
      return false;
    }
    return MAIL_HEADER.matcher(head).results().limit(4).count() >= 4;
  }

  /**
   * Whether the bytes are neither text of one byte a character nor UTF-16: NULs that do not keep to
   * one side of the pairs.
   */
  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, 8192);
    if (length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
      return false;
    }
    int even = 0;
    int odd = 0;
    int control = 0;
    for (int index = 0; index < length; index++) {
      if (bytes[index] == 0) {
        if (index % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      } else if (isControl(bytes[index])) {
        control++;
      }
    }
    int nuls = even + odd;
    boolean wide =
        Math.max(even, odd) > length / 5 && Math.min(even, odd) * 20 <= Math.max(even, odd);
    return !wide && (nuls > length / 50 || control > length / 40);
  }

  /** Control characters no text has: not tab, line ends, and the escape of Japanese mail. */
  private static boolean isControl(byte value) {
    return value > 0 && value < 9 || value > 13 && value < 32 && value != 27;
  }

  private static boolean contains(byte[] bytes, String ascii) {
    byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
    int last = bytes.length - wanted.length;
    for (int index = 0; index <= last; index++) {
      int matched = 0;
      while (matched < wanted.length && bytes[index + matched] == wanted[matched]) {
        matched++;
      }
      if (matched == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
