package org.careo.bench.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.model.Span;

/**
 * A passage with who said what marked in it: {@code {s1 The mayor} {c1 said} {t1 it would rain}.}
 * Marks are s (source), c (cue) and t (content) with the number of the attribution, or the numbers
 * of several joined by "+"; they may nest.
 *
 * @param text the passage without marks
 * @param attributions what is marked, by number
 */
record MarkedPassage(String text, Map<Integer, Marked> attributions) {

  /** Spans of one attribution in UTF-16 units of the passage. */
  record Marked(List<Span> source, List<Span> cue, List<Span> content) {
    Marked() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  private record Open(char role, String numbers, int start) {}

  static MarkedPassage parse(String line) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Marked> attributions = new TreeMap<>();
    Deque<Open> open = new ArrayDeque<>();
    int index = 0;
    while (index < line.length()) {
      char here = line.charAt(index);
      if (here == '{') {
        int space = line.indexOf(' ', index);
        String numbers = line.substring(index + 2, space);
        open.push(new Open(line.charAt(index + 1), numbers, text.length()));
        index = space + 1;
      } else if (here == '}') {
        Open mark = open.pop();
        Span span = new Span(mark.start(), text.length());
        for (String number : mark.numbers().split("\\+")) {
          Marked marked =
              attributions.computeIfAbsent(Integer.valueOf(number), key -> new Marked());
          switch (mark.role()) {
            case 's' -> marked.source().add(span);
            case 'c' -> marked.cue().add(span);
            case 't' -> marked.content().add(span);
            default -> throw new IllegalArgumentException("unknown mark in: " + line);
          }
        }
        index++;
      } else {
        text.append(here);
        index++;
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("mark left open in: " + line);
    }
    return new MarkedPassage(text.toString(), attributions);
  }

  /** Lines of a resource of this package's bench, comments left out. */
  static List<String> lines(String resource) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                java.util.Objects.requireNonNull(
                    MarkedPassage.class.getResourceAsStream(
                        "/org/careo/bench/attribution/" + resource)),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
