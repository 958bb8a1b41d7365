package org.careo.picture.happening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.text.Folding;

/** The lexicon of words that name what people and groups do to one another. */
final class Triggers {
  private static final String RESOURCE = "/org/careo/picture/happenings.tsv";

  private final Map<String, Trigger> triggers = new HashMap<>();

  private Triggers() {}

  /**
   * What a word names.
   *
   * @param type PLOVER type
   * @param mode PLOVER mode; empty when none
   */
  record Trigger(String type, String mode) {}

  static Triggers load() {
    Triggers lexicon = new Triggers();
    try (InputStream resource = Triggers.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IOException("not in the program: " + RESOURCE);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lexicon.add(line.split("\t", -1));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return lexicon;
  }

  private void add(String[] fields) {
    Trigger trigger = new Trigger(fields[0], fields[1].equals("-") ? "" : fields[1]);
    for (String lemma : fields[4].split("\\|")) {
      triggers.putIfAbsent(fields[2] + " " + fields[3] + " " + Folding.fold(lemma), trigger);
    }
  }

  /** The trigger of a lemma; empty when it names no happening. */
  Optional<Trigger> of(PartOfSpeech tag, Language language, String lemma) {
    String kind =
        switch (tag) {
          case VERB, AUX -> "verb";
          case NOUN -> "noun";
          case ADJ, ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> "";
        };
    return Optional.ofNullable(
        triggers.get(kind + " " + language.tag() + " " + Folding.fold(lemma)));
  }

  /** The trigger of a verb with its particle ("rule out"); empty when it names no happening. */
  Optional<Trigger> ofPhrase(Language language, String lemmas) {
    return Optional.ofNullable(
        triggers.get("phrase " + language.tag() + " " + Folding.fold(lemmas)));
  }
}
