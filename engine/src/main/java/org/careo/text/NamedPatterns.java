package org.careo.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular expressions of a language, read from a resource: a name in brackets, then the expression,
 * whose further lines go on with it as they stand; {@code <<name>>} stands for another one.
 *
 * <pre>{@code
 * [head-dates.month]
 * (?:january|enero)
 *
 * [head-dates.day]
 * \d{1,2} <<head-dates.month>>
 * }</pre>
 */
public final class NamedPatterns {
  private static final Pattern HEADING = Pattern.compile("\\[([a-z-]+\\.[a-z-]+)\\]");
  private static final Pattern PIECE = Pattern.compile("<<([a-z.-]+)>>");

  private final String resource;
  private final Map<String, String> expressions = new HashMap<>();
  private final UnaryOperator<String> pieces;

  private NamedPatterns(String resource, UnaryOperator<String> pieces) {
    this.resource = resource;
    this.pieces = pieces;
    String name = "";
    for (String[] line : ResourceTable.rows(resource, 1)) {
      Matcher heading = HEADING.matcher(line[0]);
      if (heading.matches()) {
        name = heading.group(1);
      } else {
        expressions.merge(name, line[0], String::concat);
      }
    }
  }

  /**
   * @param resource path on the class path, with a slash before it
   */
  public static NamedPatterns load(String resource) {
    return load(resource, name -> "");
  }

  /**
   * @param resource path on the class path, with a slash before it
   * @param pieces what a name stands for that is none of the resource; empty when it is none either
   */
  public static NamedPatterns load(String resource, UnaryOperator<String> pieces) {
    return new NamedPatterns(resource, pieces);
  }

  /**
   * The expression of a name.
   *
   * @throws IllegalStateException when there is none, or none of a name in it
   */
  public String text(String name) {
    String expression = expressions.getOrDefault(name, "");
    String text = expression.isEmpty() ? pieces.apply(name) : expression;
    if (text.isEmpty()) {
      throw new IllegalStateException("no pattern called " + name + " in " + resource);
    }
    return PIECE.matcher(text).replaceAll(piece -> Matcher.quoteReplacement(text(piece.group(1))));
  }

  /**
   * The compiled expression of a name.
   *
   * @throws IllegalStateException when there is none, or none of a name in it
   */
  public Pattern of(String name) {
    return Pattern.compile(text(name));
  }
}
