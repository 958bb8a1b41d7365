package org.careo.read.tag;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.careo.model.PartOfSpeech;

/**
 * Spanish words: dictionary classes, lemmas, features.
 *
 * <p>Verbs are looked up among generated forms, with clitics taken off infinitives and gerunds;
 * what is unknown is read from its ending. Nouns and adjectives get number and gender from their
 * endings.
 */
public final class SpanishWords implements WordClasses {
  private static final Pattern REGULAR = Pattern.compile("[a-zñü]{2,}(ar|er|ir)");
  private static final int FINITE = 1;
  private static final int INFINITIVE = 2;
  private static final int GERUND = 4;
  private static final int PARTICIPLE = 8;
  private static final int NOUN_ENDING = 16;
  private static final int ADJECTIVE_ENDING = 32;
  private static final int ADVERB_ENDING = 64;
  private static final int FINITE_ENDING = 128;
  private static final int PLURAL = 256;

  private final SeenForms seen;
  private final SpanishVerbs verbs;

  public SpanishWords(SeenForms seen) {
    this.seen = seen;
    Set<String> infinitives = new TreeSet<>();
    for (String lemma : seen.lemmas("VERB")) {
      if (REGULAR.matcher(lemma).matches()) {
        infinitives.add(lemma);
      }
    }
    verbs = new SpanishVerbs(infinitives);
  }

  @Override
  public int classes(String form, String normal) {
    int known = seen.classes(normal);
    return known != 0 ? known : endings(normal);
  }

  private int endings(String normal) {
    int classes = 0;
    for (SpanishVerbs.Reading reading : readings(normal)) {
      String features = reading.features();
      classes |=
          features.contains("VerbForm=Fin")
              ? FINITE
              : features.contains("VerbForm=Inf")
                  ? INFINITIVE
                  : features.contains("VerbForm=Ger") ? GERUND : PARTICIPLE;
    }
    if (normal.endsWith("mente") && normal.length() > 6) {
      classes |= ADVERB_ENDING;
    }
    if (SpanishEndings.isNoun(normal)) {
      classes |= NOUN_ENDING;
    }
    if (SpanishEndings.isAdjective(normal)) {
      classes |= ADJECTIVE_ENDING;
    }
    if (SpanishEndings.isFinite(normal)) {
      classes |= FINITE_ENDING;
    }
    return classes | (normal.endsWith("s") ? PLURAL : 0);
  }

  private List<SpanishVerbs.Reading> readings(String normal) {
    List<SpanishVerbs.Reading> plain = verbs.of(normal);
    if (!plain.isEmpty()) {
      return plain;
    }
    String host = SpanishEndings.withoutClitics(normal);
    return host.equals(normal) ? List.of() : verbs.of(host);
  }

  /** Dictionary form of a word under a tag, in lower case. */
  String lemma(String normal, PartOfSpeech tag, String label) {
    String known = seen.lemma(normal, tag);
    if (!known.isEmpty()) {
      return known;
    }
    return switch (tag) {
      case VERB, AUX -> {
        SpanishVerbs.Reading reading = best(normal, label);
        yield reading.lemma().isEmpty()
            ? SpanishEndings.infinitive(normal, label)
            : reading.lemma();
      }
      case NOUN -> SpanishEndings.singular(normal);
      case ADJ, DET -> SpanishEndings.masculine(SpanishEndings.singular(normal));
      case ADP -> normal.equals("del") ? "de" : normal.equals("al") ? "a" : normal;
      case ADV, CCONJ, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> normal;
    };
  }

  /** Features of a word from its label and form. */
  String features(String normal, PartOfSpeech tag, String label) {
    return switch (tag) {
      case VERB, AUX -> {
        String features = best(normal, label).features();
        yield features.isEmpty() ? SpanishEndings.features(normal, label) : features;
      }
      case NOUN, ADJ, DET -> SpanishEndings.nominal(normal);
      case PRON -> pronoun(normal);
      case ADP, ADV, CCONJ, INTJ, NUM, PART, PROPN, PUNCT, SCONJ, SYM, X -> "";
    };
  }

  /** The reading that fits the form of the verb in the label, else the first. */
  private SpanishVerbs.Reading best(String normal, String label) {
    int slash = label.indexOf('/');
    String wanted = slash < 0 ? "VerbForm=" : "VerbForm=" + label.substring(slash + 1);
    SpanishVerbs.Reading best = new SpanishVerbs.Reading("", "");
    for (SpanishVerbs.Reading reading : readings(normal)) {
      boolean fits = reading.features().contains(wanted);
      boolean likelier =
          best.lemma().isEmpty()
              || best.features().contains("Mood=Sub") && !reading.features().contains("Mood=Sub");
      if (fits && likelier) {
        best = reading;
      }
    }
    return best;
  }

  private static String pronoun(String normal) {
    return switch (normal) {
      case "él" -> "Gender=Masc|Number=Sing|Person=3|PronType=Prs";
      case "ella" -> "Gender=Fem|Number=Sing|Person=3|PronType=Prs";
      case "ellos" -> "Gender=Masc|Number=Plur|Person=3|PronType=Prs";
      case "ellas" -> "Gender=Fem|Number=Plur|Person=3|PronType=Prs";
      case "lo" -> "Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs";
      case "la" -> "Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs";
      case "los" -> "Case=Acc|Gender=Masc|Number=Plur|Person=3|PronType=Prs";
      case "las" -> "Case=Acc|Gender=Fem|Number=Plur|Person=3|PronType=Prs";
      case "le" -> "Case=Dat|Number=Sing|Person=3|PronType=Prs";
      case "les" -> "Case=Dat|Number=Plur|Person=3|PronType=Prs";
      case "se", "sí", "consigo" -> "Person=3|PronType=Prs|Reflex=Yes";
      case "yo", "me", "mí", "conmigo" -> "Number=Sing|Person=1|PronType=Prs";
      case "tú", "te", "ti", "contigo" -> "Number=Sing|Person=2|PronType=Prs";
      case "nosotros", "nosotras", "nos" -> "Number=Plur|Person=1|PronType=Prs";
      case "usted" -> "Number=Sing|Person=3|PronType=Prs";
      case "ustedes" -> "Number=Plur|Person=3|PronType=Prs";
      case "que", "quien", "quienes", "cual", "cuales", "qué", "quién", "quiénes" ->
          "PronType=Int,Rel";
      default -> SpanishEndings.nominal(normal);
    };
  }
}
