package org.careo.clean.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail or a part of one: headers (RFC 5322), parts (RFC 2046), transfer encoding (RFC 2045) and
 * encoded words in headers (RFC 2047). Reads what others write, not only what the standards allow;
 * bounded in depth and number of parts.
 */
final class MailPart {
  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 500;
  private static final Pattern ENCODED_WORD =
      Pattern.compile("=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?\\s]*)\\?=");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(\\?=)\\s+(=\\?)");
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([\\w-]+)\\*?(?:0\\*?)?\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");

  private final Map<String, String> headers;
  private final byte[] body;
  private final List<MailPart> parts;

  private MailPart(Map<String, String> headers, byte[] body, List<MailPart> parts) {
    this.headers = headers;
    this.body = body;
    this.parts = parts;
  }

  static MailPart parse(byte[] bytes) {
    return parse(bytes, 0, new int[] {0});
  }

  private static MailPart parse(byte[] bytes, int depth, int[] count) {
    int end = headerEnd(bytes);
    Map<String, String> headers = headers(new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
    byte[] body = Arrays.copyOfRange(bytes, end, bytes.length);
    List<MailPart> parts = new ArrayList<>();
    String boundary = parameter(headers.getOrDefault("content-type", ""), "boundary");
    boolean multipart = typeOf(headers).startsWith("multipart/") && !boundary.isEmpty();
    if (multipart && depth < DEEPEST) {
      for (byte[] piece : split(body, boundary)) {
        if (++count[0] <= MOST_PARTS) {
          parts.add(parse(piece, depth + 1, count));
        }
      }
    }
    return new MailPart(headers, multipart ? new byte[0] : body, parts);
  }

  /** Value of a header with its encoded words decoded; empty when it is not there. */
  String header(String name) {
    return decodeWords(headers.getOrDefault(name, "")).replaceAll("\\s+", " ").strip();
  }

  /** Media type in lower case; {@code text/plain} when none is given. */
  String type() {
    return typeOf(headers);
  }

  String charset() {
    return parameter(headers.getOrDefault("content-type", ""), "charset");
  }

  /** File name; empty when none is given. */
  String name() {
    String name = parameter(headers.getOrDefault("content-disposition", ""), "filename");
    String other = parameter(headers.getOrDefault("content-type", ""), "name");
    return decodeWords(name.isEmpty() ? other : name).replaceAll("\\p{C}", "_");
  }

  boolean isAttachment() {
    return headers
        .getOrDefault("content-disposition", "")
        .strip()
        .toLowerCase(Locale.ROOT)
        .startsWith("attachment");
  }

  List<MailPart> parts() {
    return parts;
  }

  /** The body with its transfer encoding undone. */
  byte[] content() {
    String encoding =
        headers.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body, false);
      default -> body;
    };
  }

  private static String typeOf(Map<String, String> headers) {
    String type = headers.getOrDefault("content-type", "text/plain");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Offset after the empty line that ends the headers. */
  private static int headerEnd(byte[] bytes) {
    for (int index = 0; index < bytes.length; index++) {
      if (bytes[index] != '\n') {
        continue;
      }
      int next = index + 1;
      if (next < bytes.length && bytes[next] == '\r') {
        next++;
      }
      if (next < bytes.length && bytes[next] == '\n') {
        return next + 1;
      }
    }
    return bytes.length;
  }

  private static Map<String, String> headers(String head) {
    Map<String, String> headers = new LinkedHashMap<>();
    String name = "";
    StringBuilder value = new StringBuilder();
    for (String line : head.split("\r?\n")) {
      if (!line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
        value.append(' ').append(line.strip());
        continue;
      }
      headers.putIfAbsent(name, value.toString());
      int colon = line.indexOf(':');
      name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      value.setLength(0);
      value.append(colon < 0 ? "" : line.substring(colon + 1).strip());
    }
    headers.putIfAbsent(name, value.toString());
    return headers;
  }

  private static String parameter(String header, String name) {
    Matcher parameter = PARAMETER.matcher(header);
    while (parameter.find()) {
      if (parameter.group(1).equalsIgnoreCase(name)) {
        return parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
      }
    }
    return "";
  }

  private static List<byte[]> split(byte[] body, String boundary) {
    byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    List<byte[]> pieces = new ArrayList<>();
    int start = -1;
    int line = 0;
    while (line < body.length) {
      int end = line;
      while (end < body.length && body[end] != '\n') {
        end++;
      }
      if (startsWith(body, line, mark)) {
        if (start >= 0) {
          pieces.add(Arrays.copyOfRange(body, start, Math.max(start, line)));
        }
        int after = line + mark.length;
        boolean last = after + 1 < body.length && body[after] == '-' && body[after + 1] == '-';
        if (last) {
          return pieces;
        }
        start = Math.min(body.length, end + 1);
      }
      line = end + 1;
    }
    if (start >= 0) {
      pieces.add(Arrays.copyOfRange(body, start, body.length));
    }
    return pieces;
  }

  private static boolean startsWith(byte[] bytes, int offset, byte[] wanted) {
    return offset + wanted.length <= bytes.length
        && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
  }

  private static String decodeWords(String value) {
    Matcher word = ENCODED_WORD.matcher(BETWEEN_WORDS.matcher(value).replaceAll("$1$2"));
    return word.replaceAll(
        match -> {
          byte[] raw = match.group(3).getBytes(StandardCharsets.ISO_8859_1);
          byte[] bytes =
              match.group(2).equalsIgnoreCase("b") ? base64(raw) : quotedPrintable(raw, true);
          return Matcher.quoteReplacement(TextDecoder.decode(bytes, match.group(1)).text());
        });
  }

  private static byte[] base64(byte[] bytes) {
    ByteArrayOutputStream clean = new ByteArrayOutputStream(bytes.length);
    for (byte value : bytes) {
      boolean digit =
          value >= 'A' && value <= 'Z'
              || value >= 'a' && value <= 'z'
              || value >= '0' && value <= '9'
              || value == '+'
              || value == '/';
      if (digit) {
        clean.write(value);
      }
    }
    byte[] digits = clean.toByteArray();
    int whole = digits.length % 4 == 1 ? digits.length - 1 : digits.length;
    return Base64.getDecoder().decode(Arrays.copyOf(digits, whole));
  }

  /**
   * @param header whether the underscore stands for a space, as in encoded words
   */
  private static byte[] quotedPrintable(byte[] bytes, boolean header) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int index = 0; index < bytes.length; index++) {
      byte value = bytes[index];
      if (header && value == '_') {
        out.write(' ');
      } else if (value != '=') {
        out.write(value);
      } else if (index + 2 < bytes.length
          && hex(bytes[index + 1]) >= 0
          && hex(bytes[index + 2]) >= 0) {
        out.write(hex(bytes[index + 1]) * 16 + hex(bytes[index + 2]));
        index += 2;
      } else {
        int next = index + 1;
        if (next < bytes.length && bytes[next] == '\r') {
          next++;
        }
        if (next < bytes.length && bytes[next] == '\n') {
          index = next;
        } else if (next < bytes.length) {
          out.write(value);
        }
      }
    }
    return out.toByteArray();
  }

  private static int hex(byte digit) {
    return Character.digit(digit, 16);
  }
}
