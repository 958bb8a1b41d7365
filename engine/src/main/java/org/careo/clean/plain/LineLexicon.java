package org.careo.clean.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that give themselves away, read from {@code lines.txt}, and words too common to count. */
final class LineLexicon {

  /** Classes of lines, named as in the resource. */
  enum LineClass {
    WIDGET,
    COMMENTS_HEADING,
    ADVERTISEMENT,
    TEASER_HEADING,
    TEASER_LINE_START,
    SUMMARY_HEADING,
    REFERENCES_HEADING,
    EDITORS_NOTE_HEADING,
    EDITORS_NOTE_START,
    CONTACT_START,
    REMARK_START,
    AUTHOR_NOTE_HEADING,
    AUTHOR_NOTE_START,
    CAPTION,
    BYLINE,
    RELATIVE_DATE;

    private boolean isStart() {
      return name().endsWith("_START");
    }
  }

  /** "[author-note-start]": a pattern of lines may be in brackets too, but is no such name. */
  private static final Pattern HEADING = Pattern.compile("\\[([a-z-]{1,27})\\]");

  private static final Map<LineClass, List<Pattern>> PATTERNS = readPatterns();
  private static final Set<String> STOP_WORDS = readWords();

  private LineLexicon() {}

  static boolean is(LineClass kind, Block block) {
    if (!kind.isStart() && !block.isShort()) {
      return false;
    }
    return matches(kind, block.folded());
  }

  /** Whether already folded words are of the class. */
  static boolean matches(LineClass kind, String folded) {
    for (Pattern pattern : PATTERNS.getOrDefault(kind, List.of())) {
      boolean found =
          kind.isStart() ? pattern.matcher(folded).lookingAt() : pattern.matcher(folded).matches();
      if (found) {
        return true;
      }
    }
    return false;
  }

  static boolean isStopWord(String folded) {
    return STOP_WORDS.contains(folded);
  }

  private static Map<LineClass, List<Pattern>> readPatterns() {
    Map<LineClass, List<Pattern>> patterns = new EnumMap<>(LineClass.class);
    classes("lines.txt", LineClass.class)
        .forEach(
            (kind, lines) -> patterns.put(kind, lines.stream().map(Pattern::compile).toList()));
    return patterns;
  }

  /** The lines of a resource by the class whose name in brackets stands over them. */
  static <K extends Enum<K>> Map<K, List<String>> classes(String resource, Class<K> kinds) {
    Map<K, List<String>> classes = new EnumMap<>(kinds);
    List<String> current = new ArrayList<>();
    for (String line : lines(resource)) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String name = heading.group(1).replace('-', '_').toUpperCase(Locale.ROOT);
        current = classes.computeIfAbsent(Enum.valueOf(kinds, name), kind -> new ArrayList<>());
      } else {
        current.add(line);
      }
    }
    return classes;
  }

  private static Set<String> readWords() {
    Set<String> words = new HashSet<>();
    for (String line : lines("stop-words.txt")) {
      words.addAll(List.of(line.split("\\s+")));
    }
    return words;
  }

  /** Lines of a resource without comments and empty ones. */
  static List<String> lines(String resource) {
    try (InputStream stream = LineLexicon.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("resource missing: " + resource);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
