package org.careo.acquire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes file and entry names harmless to print and to store: no step upwards, no root, no control,
 * bidirectional or other invisible character, no endless length.
 */
final class SafeNames {
  private static final int LONGEST_PART = 200;
  private static final int MOST_PARTS = 40;

  private SafeNames() {}

  /** The name with forward slashes; never empty. */
  static String of(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/")) {
      String clean = shorten(visible(part));
      if (clean.isEmpty() || clean.equals(".")) {
        continue;
      }
      boolean onlyDots = clean.chars().allMatch(character -> character == '.');
      boolean drive = parts.isEmpty() && clean.length() == 2 && clean.charAt(1) == ':';
      parts.add(onlyDots || drive ? "_" : clean);
    }
    if (parts.size() > MOST_PARTS) {
      parts = parts.subList(parts.size() - MOST_PARTS, parts.size());
    }
    return parts.isEmpty() ? "_" : String.join("/", parts);
  }

  /** The name as the path of a URI. */
  static String forAddress(String safeName) {
    List<String> parts = new ArrayList<>();
    for (String part : safeName.split("/")) {
      parts.add(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return String.join("/", parts);
  }

  private static String visible(String part) {
    StringBuilder clean = new StringBuilder(part.length());
    part.codePoints().map(point -> isHarmful(point) ? '_' : point).forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  private static boolean isHarmful(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> point == 0xFFFD;
    };
  }

  /** Cuts the middle out, so that the extension stays. */
  private static String shorten(String part) {
    if (part.codePointCount(0, part.length()) <= LONGEST_PART) {
      return part;
    }
    int points = part.codePointCount(0, part.length());
    int head = part.offsetByCodePoints(0, LONGEST_PART - 20);
    int tail = part.offsetByCodePoints(0, points - 17);
    return part.substring(0, head) + "..." + part.substring(tail);
  }
}
