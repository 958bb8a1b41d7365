package org.careo.picture.context;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;
import org.careo.text.SortedSearch;
import org.careo.text.word.NounKinds;

/**
 * Says which place of a sentence is where something happens. A place told with "in", "near" or
 * "hacia" is ("a raid near Altar"); else one that says of what thing something is done ("the bridge
 * at Ojinaga", "La Boquilla dam") or where who does it is ("a judge in Cali ruled"). A place that
 * only says whose or from where somebody is ("the governor of Chihuahua", "a Republican from
 * Texas", "the U.S. ambassador"), that acts itself ("Caracas protested") or that stands in a
 * dateline is not; rather no place than such a one.
 */
final class Whereabouts {
  private static final String WHERE = "WHERE";
  private static final String WHITHER = "WHITHER";
  private static final String OF = "OF";
  private static final String FROM = "FROM";
  private static final String NOTHING = "";

  private static final Map<String, Set<String>> WORDS = words();

  private final Reading reading;
  private final String text;

  /** Tokens of mentions of actors. */
  private final BitSet mentioned = new BitSet();

  Whereabouts(Reading reading, String text) {
    this.reading = reading;
    this.text = text;
    for (Mention mention : reading.mentions()) {
      if (mention.kind() != Mention.Kind.PRONOUN) {
        mentioned.set(token(mention.span().start()), token(mention.span().end()));
      }
    }
  }

  /** How well a place answers where; the first is the best. */
  private enum Standing {
    THERE,
    THING,
    NOT
  }

  private record Ranked(PlaceMention place, Standing standing, int away) {}

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String[] fields : ResourceTable.rows("/org/careo/picture/whereabouts.tsv", 3)) {
      words
          .computeIfAbsent(fields[0] + fields[1], key -> new HashSet<>())
          .addAll(List.of(fields[2].split("\\|", -1)));
    }
    return words;
  }

  /**
   * The place where something told by words happens; empty when the sentence does not say.
   *
   * @param places places of the sentence
   */
  Optional<PlaceMention> of(Span words, Sentence sentence, List<PlaceMention> places) {
    return places.stream()
        .map(place -> ranked(place, words, sentence))
        .filter(each -> each.standing() != Standing.NOT)
        .min(Comparator.comparing(Ranked::standing).thenComparingInt(Ranked::away))
        .map(Ranked::place);
  }

  private Ranked ranked(PlaceMention place, Span words, Sentence sentence) {
    int away =
        Math.max(
            0, Math.max(place.span().start() - words.end(), words.start() - place.span().end()));
    return new Ranked(place, standing(place, words, sentence), away);
  }

  private Standing standing(PlaceMention place, Span words, Sentence sentence) {
    int first = token(place.span().start());
    int end = token(place.span().end());
    boolean country = place.kind() == PlaceMention.Kind.COUNTRY;
    if (isOwner(place, end) || country && isAttribute(end, sentence)) {
      return Standing.NOT;
    }
    Language language = sentence.language();
    boolean early = place.span().end() <= words.start();
    boolean thing = !country && isAttribute(end, sentence);
    for (int i = first - 1; i >= sentence.firstToken(); i--) {
      String label = label(language, i);
      boolean behindSomebody = i > sentence.firstToken() && isSomebody(language, i - 1);
      switch (label) {
        case WHERE -> {
          if (!early || i == sentence.firstToken() || !isNoun(i - 1)) {
            return Standing.THERE;
          }
          if (behindSomebody) {
            return Standing.THING;
          }
          thing = true;
        }
        case WHITHER -> {
          return country ? Standing.NOT : Standing.THERE;
        }
        case FROM -> {
          return behindSomebody ? Standing.NOT : Standing.THING;
        }
        case OF -> {
          if (behindSomebody) {
            return Standing.NOT;
          }
          thing = true;
        }
        default -> {
          if (!isInside(i) || isSomebody(language, i)) {
            return thing && !isInside(i) ? Standing.THING : Standing.NOT;
          }
        }
      }
    }
    return thing ? Standing.THING : Standing.NOT;
  }

  /** "Panama's minister". */
  private boolean isOwner(PlaceMention place, int end) {
    String behind =
        text.substring(place.span().end(), Math.min(text.length(), place.span().end() + 2));
    return behind.equals("'s") || behind.equals("’s") || end < size() && word(end).equals("'s");
  }

  /** "The La Boquilla dam": a noun follows that the place belongs to. */
  private boolean isAttribute(int end, Sentence sentence) {
    return end < sentence.endToken() && isNoun(end);
  }

  private boolean isNoun(int token) {
    PartOfSpeech tag = reading.tokens().get(token).tag();
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
  }

  /** Whether a token may stand inside a noun phrase, before its place. */
  private boolean isInside(int token) {
    return switch (reading.tokens().get(token).tag()) {
      case DET, ADJ, NUM, NOUN, PROPN -> true;
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  private boolean isSomebody(Language language, int token) {
    Token at = reading.tokens().get(token);
    if (at.tag() == PartOfSpeech.PROPN || mentioned.get(token)) {
      return true;
    }
    if (at.tag() != PartOfSpeech.NOUN) {
      return false;
    }
    return NounKinds.shipped().of(language, Folding.fold(at.lemma())) != NounKinds.Kind.OTHER;
  }

  private String label(Language language, int token) {
    String word = word(token);
    for (String label : List.of(WHERE, WHITHER, OF, FROM)) {
      if (WORDS.getOrDefault(label + language.tag(), Set.of()).contains(word)) {
        return label;
      }
    }
    return NOTHING;
  }

  private int size() {
    return reading.tokens().size();
  }

  private String word(int token) {
    return Folding.fold(reading.tokens().get(token).span().of(text));
  }

  /** The first token that does not end at or before an offset. */
  private int token(int offset) {
    return SortedSearch.first(0, size(), index -> reading.tokens().get(index).end() <= offset);
  }
}
