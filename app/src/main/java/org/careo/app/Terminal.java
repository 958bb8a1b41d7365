package org.careo.app;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Prints for a person: colours only on a terminal that wants them, and nothing of a report's text
 * that could steer the terminal or turn its reading order.
 */
public final class Terminal {
  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 50;
  private static final int WIDEST = 140;

  private final PrintStream out;
  private final boolean colours;
  private final int width;

  public Terminal(PrintStream out) {
    this.out = out;
    colours =
        System.console() != null
            && System.console().isTerminal()
            && System.getenv("NO_COLOR") == null;
    width = width(System.getenv("COLUMNS"));
  }

  /** The width the environment gives, within what can be read; the usual one when it gives none. */
  static int width(@Nullable String columns) {
    return columns != null && columns.matches("[1-9]\\d{0,4}")
        ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST)
        : USUAL_WIDTH;
  }

  public void line(String text) {
    out.println(text);
  }

  public void blank() {
    out.println();
  }

  /** A heading. */
  public void heading(String text) {
    out.println();
    out.println(bold(text));
  }

  /** A paragraph of a report's or our words, wrapped, each line after this indent. */
  public void wrapped(String indent, String text) {
    hanging(indent, text);
  }

  /** The same, the first line after a bullet, an id or a label. */
  public void hanging(String start, String text) {
    StringBuilder line = new StringBuilder(start);
    for (String word : harmless(text).split("\\s+")) {
      if (line.length() > start.length() && line.length() + word.length() + 1 > width) {
        out.println(line);
        line = new StringBuilder(" ".repeat(start.length()));
      }
      line.append(line.length() > start.length() ? " " : "").append(word);
    }
    out.println(line);
  }

  public String bold(String text) {
    return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  public String faint(String text) {
    return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
  }

  /** The text without control and direction characters, which could steer a terminal. */
  public static String harmless(String text) {
    StringBuilder harmless = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              int type = Character.getType(point);
              if (point == '\n' || point == '\t' || point == '\r') {
                harmless.append(' ');
              } else if (type == Character.CONTROL || type == Character.FORMAT) {
                harmless.append('\ufffd');
              } else {
                harmless.appendCodePoint(point);
              }
            });
    return harmless.toString();
  }

  /** At most so many characters on one line, with an ellipsis when cut. */
  public static String shortened(String text, int characters) {
    String line = harmless(text).strip().replaceAll(" {2,}", " ");
    return line.length() <= characters
        ? line
        : line.substring(0, characters - 1).stripTrailing() + "…";
  }
}
