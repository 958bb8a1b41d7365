package org.careo.read.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.model.Language;
import org.careo.read.number.Lexicon;

/** Words of time and patterns of one language, from their resource files. */
final class TimeVocabulary {
  private static final String FOLDER = "/org/careo/read/time/";
  private static final TimeVocabulary ENGLISH = new TimeVocabulary("en");
  private static final TimeVocabulary SPANISH = new TimeVocabulary("es");

  private final Map<String, Map<String, String>> classes = new HashMap<>();
  final Set<String> months = new HashSet<>();
  final List<Holiday> holidays = new ArrayList<>();
  private final Map<String, List<Pattern>> byWord = new HashMap<>();
  private final Map<String, List<Pattern>> byClass = new HashMap<>();

  /** A day of the year by name. */
  record Holiday(List<String> words, String rule) {}

  private TimeVocabulary(String language) {
    Lexicon lexicon = Lexicon.load(FOLDER + "time-" + language + ".txt");
    for (String name : lexicon.names()) {
      if (name.equals("holiday")) {
        for (List<String> line : lexicon.lines(name)) {
          holidays.add(new Holiday(List.of(line.get(0).split(" ")), line.get(1)));
        }
        continue;
      }
      Map<String, String> words = classes.computeIfAbsent(name, unused -> new HashMap<>());
      for (List<String> line : lexicon.lines(name)) {
        words.put(line.getFirst(), line.size() > 1 ? line.get(1) : line.getFirst());
      }
    }
    for (Pattern pattern : load(FOLDER + "patterns-" + language + ".txt")) {
      for (String beginning : new HashSet<>(pattern.beginnings())) {
        Map<String, List<Pattern>> into = Pattern.isClass(beginning) ? byClass : byWord;
        into.computeIfAbsent(beginning, unused -> new ArrayList<>()).add(pattern);
      }
    }
  }

  static TimeVocabulary of(Language language) {
    return language.equals(Language.SPANISH) ? SPANISH : ENGLISH;
  }

  private static List<Pattern> load(String resource) {
    List<Pattern> patterns = new ArrayList<>();
    try (InputStream stream = TimeVocabulary.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          patterns.add(Pattern.compile(line, patterns.size()));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return patterns;
  }

  /** What a word of a class means ("month", "unit", …); empty when it is not of the class. */
  String value(String name, String word) {
    return classes.getOrDefault(name, Map.of()).getOrDefault(word, "");
  }

  boolean isOf(String name, String word) {
    return !value(name, word).isEmpty();
  }

  List<Pattern> startingWith(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  List<Pattern> startingWithClass(String name) {
    return byClass.getOrDefault(name, List.of());
  }

  Set<String> beginningClasses() {
    return byClass.keySet();
  }
}
