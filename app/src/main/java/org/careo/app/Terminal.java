package org.careo.app;

import java.io.PrintStream;

/**
 * Prints for a person: colours only on a terminal that wants them, and nothing of a report's text
 * that could steer the terminal or turn its reading order.
 */
public final class Terminal {
  private static final int WIDTH = 80;

  private final PrintStream out;
  private final boolean colours;

  public Terminal(PrintStream out) {
    this.out = out;
    colours =
        System.console() != null
            && System.console().isTerminal()
            && System.getenv("NO_COLOR") == null;
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
    StringBuilder line = new StringBuilder(indent);
    for (String word : harmless(text).split("\\s+")) {
      if (line.length() > indent.length() && line.length() + word.length() + 1 > WIDTH) {
        out.println(line);
        line = new StringBuilder(" ".repeat(indent.length()));
      }
      if (line.length() > indent.length()) {
        line.append(' ');
      }
      line.append(word);
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
