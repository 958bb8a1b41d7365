package org.careo.picture.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the part of YAML that maps of series are written in: nested maps by indentation, {@code [a,
 * b]} and <code>{a: 1, b: [c]}</code> on one line, comments. Everything is a string, a list or a
 * map.
 */
final class Yaml {
  private final List<String> lines;
  private int line;

  private Yaml(List<String> lines) {
    this.lines = lines;
  }

  static Map<String, Object> parse(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\\R")) {
      String bare = line.replaceFirst("(^|\\s)#.*$", "").stripTrailing();
      if (!bare.isBlank()) {
        lines.add(bare);
      }
    }
    return new Yaml(lines).map(0);
  }

  private Map<String, Object> map(int indent) {
    Map<String, Object> map = new LinkedHashMap<>();
    while (line < lines.size()) {
      String text = lines.get(line);
      int depth = text.length() - text.stripLeading().length();
      if (depth < indent) {
        break;
      }
      int colon = text.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("no \"name: value\" in: " + text.strip());
      }
      line++;
      String key = unquoted(text.substring(0, colon));
      String value = text.substring(colon + 1).strip();
      if (value.isEmpty()) {
        boolean nested =
            line < lines.size()
                && lines.get(line).length() - lines.get(line).stripLeading().length() > depth;
        map.put(key, nested ? map(depth + 1) : "");
      } else {
        map.put(key, new Flow(value).read());
      }
    }
    return map;
  }

  private static String unquoted(String text) {
    String bare = text.strip();
    boolean quoted =
        bare.length() > 1
            && (bare.startsWith("\"") && bare.endsWith("\"")
                || bare.startsWith("'") && bare.endsWith("'"));
    return quoted ? bare.substring(1, bare.length() - 1) : bare;
  }

  /** A value on one line. */
  private static final class Flow {
    private static final int DEEPEST = 20;

    private final String text;
    private int at;
    private int depth;

    Flow(String text) {
      this.text = text;
    }

    Object read() {
      skip();
      char first = at < text.length() ? text.charAt(at) : ' ';
      if (first != '[' && first != '{') {
        return scalar();
      }
      if (++depth > DEEPEST) {
        throw new IllegalArgumentException("nested too deep: " + text);
      }
      at++;
      Object value = first == '[' ? list() : map();
      depth--;
      return value;
    }

    private List<Object> list() {
      List<Object> list = new ArrayList<>();
      for (skip(); at < text.length() && text.charAt(at) != ']'; skip()) {
        list.add(read());
        skip();
        comma();
      }
      close();
      return list;
    }

    private Map<String, Object> map() {
      Map<String, Object> map = new LinkedHashMap<>();
      for (skip(); at < text.length() && text.charAt(at) != '}'; skip()) {
        int colon = text.indexOf(':', at);
        if (colon < 0) {
          throw new IllegalArgumentException("no colon in: " + text);
        }
        String key = unquoted(text.substring(at, colon));
        at = colon + 1;
        map.put(key, read());
        skip();
        comma();
      }
      close();
      return map;
    }

    /** Steps behind the bracket that closes a list or map. */
    private void close() {
      if (at >= text.length()) {
        throw new IllegalArgumentException("no closing bracket in: " + text);
      }
      at++;
    }

    private void comma() {
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
      }
    }

    private String scalar() {
      int from = at;
      if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
        int close = text.indexOf(text.charAt(at), at + 1);
        at = close < 0 ? text.length() : close + 1;
        return unquoted(text.substring(from, at));
      }
      while (at < text.length() && (depth == 0 || ",]}".indexOf(text.charAt(at)) < 0)) {
        at++;
      }
      return unquoted(text.substring(from, at));
    }

    private void skip() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
  }
}
