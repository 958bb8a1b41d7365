package org.careo.attribute.chain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.attribute.source.Gender;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Hop;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.Span;

/**
 * What the holders of a report are: which words name a medium, which name this report's own outlet,
 * which people only listen. One instance a report.
 *
 * <p>A name is a medium's when the actor base says so, when a word for a medium stands in or beside
 * it anywhere in the report ("the newspaper El Sol", "Radio Norte"), or when it shares its telling
 * word with such a name ("Sol").
 */
final class Holders {
  private static final int TELLING = 4;

  private final Grid grid;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Set<String> mediaWords = new HashSet<>();
  private final Set<String> ownWords = new HashSet<>();

  Holders(Grid grid) {
    this.grid = grid;
    grid.reading().actors().forEach(actor -> actors.put(actor.id(), actor));
    addWords(grid.report().outlet().value(), ownWords);
    for (Phrase phrase : grid.phrases()) {
      if (namesMedium(phrase)) {
        for (int i = phrase.first(); i < nameEnd(phrase); i++) {
          addWord(grid.text(i, i + 1), mediaWords);
        }
      }
    }
  }

  /** Whether the phrase names this report's own outlet: "told this newspaper". */
  boolean isOwn(Range holder) {
    String words = grid.text(holder.first(), holder.end()).toLowerCase(Locale.ROOT);
    if (lexicon(holder.first()).isIn("own", words)) {
      return true;
    }
    boolean any = false;
    for (int i = holder.first(); i < holder.end(); i++) {
      String word = grid.text(i, i + 1);
      if (isTelling(word)) {
        if (!ownWords.contains(word.toLowerCase(Locale.ROOT))) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  /** Whether the phrase names a medium. */
  boolean isMedium(Range holder) {
    Actor actor = actors.get(actorAt(span(holder)));
    if (actor != null && actor.kind() == ActorKind.MEDIA) {
      return true;
    }
    if (actor != null && actor.kind() == ActorKind.PERSON) {
      return false;
    }
    boolean word = false;
    for (int i = holder.first(); i < holder.end(); i++) {
      word |= marks(i) || isTelling(grid.text(i, i + 1)) && mediaWords.contains(grid.lower(i));
    }
    return word;
  }

  /**
   * Whether the words are a name of which nothing else is known: no person, body, place or meeting.
   * Who is told something and bears such a name is a medium: "told Axios", "told The Rock Courier".
   */
  boolean isOnlyNamed(Range holder) {
    Actor actor = actors.get(actorAt(span(holder)));
    boolean known = actor != null && actor.kind() != ActorKind.UNKNOWN;
    int first = holder.first();
    if (CueLexicon.isInEither("before name", grid.text(first, first + 1))
        && first + 1 < holder.end()) {
      first++;
    }
    for (int i = first; i < holder.end(); i++) {
      String word = grid.text(i, i + 1);
      if (!Character.isUpperCase(word.charAt(0)) || Gender.of(word) != Gender.UNKNOWN) {
        return false;
      }
    }
    int phrase = grid.phraseOf(holder.first());
    return !known && phrase >= 0 && !isMeeting(grid.phrases().get(phrase)) && !isTime(holder);
  }

  /** Whether people of this sort hear what is said in public and carry it nowhere. */
  boolean isMeeting(Phrase phrase) {
    return lexicon(phrase.head()).isIn("meeting", grid.token(phrase.head()).lemma())
        || lexicon(phrase.head()).isIn("meeting", grid.lower(phrase.head()));
  }

  /** Whether the phrase can hold a content at all: somebody named, people, a body. */
  boolean canHold(Phrase phrase) {
    boolean people =
        lexicon(phrase.head()).isIn("collective", grid.token(phrase.head()).lemma())
            || lexicon(phrase.head()).isIn("media", grid.token(phrase.head()).lemma());
    return !phrase.isPronoun() && (phrase.isName() || people) && !isTime(phrase);
  }

  boolean isDocument(int head) {
    return lexicon(head).isIn("document", grid.token(head).lemma())
        || lexicon(head).isIn("document", grid.lower(head));
  }

  boolean isData(int head) {
    return lexicon(head).isIn("data", grid.token(head).lemma());
  }

  /** Id of the actor mentioned in the span; empty when none. */
  String actorAt(Span span) {
    for (Mention mention : grid.reading().mentions()) {
      if (mention.span().overlaps(span) && !mention.actor().isEmpty()) {
        return mention.actor();
      }
    }
    return "";
  }

  /** The hop of somebody, or of a document, by the words that name it. */
  Hop hop(Range holder, Hop.Relation relation) {
    Span span = span(holder);
    return new Hop(span.of(grid.report().text()), actorAt(span), relation, span);
  }

  Span span(Range range) {
    return grid.span(range.first(), range.end());
  }

  /** End of a name that goes on behind its phrase: "the Department of Energy", "El Faro de Sur". */
  int nameEnd(Phrase phrase) {
    int end = phrase.end();
    while (end + 1 < grid.size()
        && grid.is(end, "OF")
        && grid.sentence(end) == grid.sentence(phrase.head())
        && phrase.isName()
        && grid.phraseOf(end + 1) >= 0
        && grid.phrases().get(grid.phraseOf(end + 1)).isName()) {
      end = grid.phrases().get(grid.phraseOf(end + 1)).end();
    }
    return end;
  }

  private boolean isTime(Phrase phrase) {
    return isTime(new Range(phrase.first(), phrase.end()));
  }

  /** Whether the tokens belong to a time: "a February survey" is no survey of February's. */
  boolean isTime(Range range) {
    Span span = span(range);
    return grid.reading().times().stream().anyMatch(time -> time.span().overlaps(span));
  }

  /**
   * Whether a word marks the name beside it as a medium's. "Agency", "group" and the like do so
   * only in lower case before a name, or behind "news" and "press": authorities are called so too.
   */
  private boolean marks(int token) {
    if (isMasthead(token)) {
      return true;
    }
    CueLexicon lexicon = lexicon(token);
    String word =
        lexicon.isIn("media", grid.lower(token)) ? grid.lower(token) : grid.token(token).lemma();
    // A Spanish outlet keeps its name in an English report: "Diario Ribera".
    boolean foreign = CueLexicon.of(Language.SPANISH).isIn("media", grid.lower(token));
    if (!lexicon.isIn("media", word) && !foreign) {
      return false;
    }
    boolean common = Character.isLowerCase(grid.text(token, token + 1).charAt(0));
    return switch (CueLexicon.valueInEither("vague medium", word, "")) {
      case "news" -> token > 0 && grid.reads(token - 1, "news");
      case "common" -> common;
      default -> true;
    };
  }

  /** "the Harrow Chronicle", "El Pregón": a word of newspaper titles inside or beside a name. */
  private boolean isMasthead(int token) {
    boolean known =
        Character.isUpperCase(grid.text(token, token + 1).charAt(0))
            && grid.reads(token, "masthead");
    return known && (isTitleWord(token - 1) || isTitleWord(token + 1));
  }

  private boolean isTitleWord(int token) {
    if (token < 0 || token >= grid.size()) {
      return false;
    }
    return Character.isUpperCase(grid.text(token, token + 1).charAt(0))
        || grid.reads(token, "beside title");
  }

  private boolean namesMedium(Phrase phrase) {
    if (!phrase.isName()
        && !lexicon(phrase.head()).isIn("media", grid.token(phrase.head()).lemma())) {
      return false;
    }
    Actor actor = actors.get(actorAt(grid.span(phrase.first(), phrase.end())));
    if (actor != null && actor.kind() == ActorKind.MEDIA) {
      return true;
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (marks(i)) {
        return true;
      }
    }
    return false;
  }

  private CueLexicon lexicon(int token) {
    Language language = grid.language(token);
    return CueLexicon.of(language);
  }

  private static void addWords(String name, Set<String> words) {
    for (String word : name.split("\\s+")) {
      addWord(word, words);
    }
  }

  private static void addWord(String word, Set<String> words) {
    if (isTelling(word)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
  }

  /** A capitalised word long enough to tell one name from another. */
  private static boolean isTelling(String word) {
    return word.length() >= TELLING - 1
        && Character.isUpperCase(word.charAt(0))
        && !CueLexicon.isInEither("untelling", word);
  }
}
