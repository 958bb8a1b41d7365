package org.careo.attribute.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.Resource;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Commitment;
import org.careo.model.Commitment.Certainty;
import org.careo.model.Commitment.Polarity;
import org.careo.model.Commitment.Stage;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.model.SpeechAct;

/** Reads the commitment of a source and of the author from cue and content. */
public final class CommitmentReader {
  private static final int LONGEST = 3;
  private static final Map<String, Map<String, String>> LEVELS = read();

  private final Grid grid;

  public CommitmentReader(Grid grid) {
    this.grid = grid;
  }

  /** Language to phrase to level. */
  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> levels = new HashMap<>();
    String language = "";
    String level = "";
    for (String line : Resource.lines("commitment.txt")) {
      if (line.startsWith("[")) {
        language = line.substring(1, 3);
        level = line.substring(4, line.indexOf(']'));
        continue;
      }
      for (String phrase : line.split("\\|")) {
        levels.computeIfAbsent(language, key -> new HashMap<>()).putIfAbsent(phrase.strip(), level);
      }
    }
    return levels;
  }

  /**
   * Commitments of an attribution, the source's first, the author's second.
   *
   * @param cue lexicon entry of the cue
   * @param predicate verb group of the cue; negative when it has none
   * @param content pieces of the content
   */
  public List<Commitment> read(Cue cue, int predicate, List<Range> content) {
    List<Span> hedges = new ArrayList<>();
    Polarity polarity = cue.polarity();
    if (predicate >= 0 && grid.predicates().get(predicate).negated()) {
      polarity =
          polarity == Polarity.DENIES
              ? Polarity.OPEN
              : polarity == Polarity.ASSERTS ? Polarity.DENIES : polarity;
      boolean speaks =
          cue.cueClass().equals("say")
              || cue.cueClass().equals("tell")
              || cue.cueClass().equals("reply");
      polarity = speaks ? Polarity.OPEN : polarity;
      addNegation(grid.predicates().get(predicate), hedges);
    }
    Found found = find(content, hedges);
    Certainty certainty = found.certainty == Certainty.CERTAIN ? cue.certainty() : found.certainty;
    Stage stage = found.stage == Stage.UNKNOWN ? cue.stage() : found.stage;
    Commitment source = new Commitment("", polarity, certainty, stage, hedges);
    Polarity author =
        cue.loading() == Cue.Loading.ASSERTING && polarity == Polarity.ASSERTS
            ? Polarity.ASSERTS
            : Polarity.OPEN;
    Certainty passed =
        cue.loading() == Cue.Loading.DISTANCING || cue.certainty() == Certainty.ALLEGED
            ? Certainty.ALLEGED
            : Certainty.REPORTED;
    return List.of(source, new Commitment("author", author, passed, stage, List.of()));
  }

  /** The author's own commitment to a stretch of text. */
  public Commitment author(List<Range> content) {
    List<Span> hedges = new ArrayList<>();
    Found found = find(content, hedges);
    Polarity polarity =
        !content.isEmpty() && isQuestion(content.getLast()) ? Polarity.ASKS : Polarity.ASSERTS;
    return new Commitment("", polarity, found.certainty, found.stage, hedges);
  }

  private boolean isQuestion(Range piece) {
    int mark = piece.end();
    return mark < grid.size()
        && grid.sentence(mark) == grid.sentence(piece.first())
        && grid.lower(mark).startsWith("?");
  }

  private void addNegation(Predicate predicate, List<Span> hedges) {
    for (int i = predicate.first(); i < predicate.end(); i++) {
      if (grid.is(i, "NOT")) {
        hedges.add(grid.token(i).span());
      }
    }
  }

  private record Found(Certainty certainty, Stage stage) {}

  /** Hedges up to the end of the first finite clause decide; those behind are kept as spans. */
  private Found find(List<Range> content, List<Span> hedges) {
    Certainty certainty = Certainty.CERTAIN;
    Stage stage = Stage.UNKNOWN;
    boolean decided = false;
    boolean past = false;
    for (Range piece : content) {
      for (int i = piece.first(); i < piece.end(); ) {
        int length = length(i, piece.end());
        String level = length == 0 ? "" : level(i, i + length);
        if (!level.isEmpty() && !isOther(level, i)) {
          hedges.add(grid.span(i, i + length));
          certainty = decided ? certainty : weaker(certainty, level);
          stage = decided || stage != Stage.UNKNOWN ? stage : stage(level);
        }
        int predicate = grid.predicateOf(i);
        if (!decided
            && predicate >= 0
            && grid.predicates().get(predicate).isFinite()
            && i >= grid.predicates().get(predicate).end() - 1) {
          decided = true;
          past = isPast(grid.predicates().get(predicate));
        }
        i += Math.max(1, length);
      }
    }
    if (stage == Stage.UNKNOWN && past && certainty == Certainty.CERTAIN) {
      stage = Stage.DONE;
    }
    return new Found(certainty, stage);
  }

  /** "if" inside a clause and "can" as a noun tell nothing. */
  private boolean isOther(String level, int index) {
    String lower = grid.lower(index);
    return level.equals("demand")
        || lower.equals("may") && grid.tag(index) == org.careo.model.PartOfSpeech.PROPN
        || level.equals("possible") && grid.tag(index) == org.careo.model.PartOfSpeech.NOUN
        || lower.equals("si") && grid.tag(index) != org.careo.model.PartOfSpeech.SCONJ;
  }

  private boolean isPast(Predicate predicate) {
    for (int i = predicate.first(); i < predicate.end(); i++) {
      if (grid.token(i).has("Tense=Past") || grid.token(i).has("Tense=Perf")) {
        return true;
      }
      String lower = grid.lower(i);
      if (grid.language(i).equals(Language.SPANISH)
          && i == predicate.head()
          && (lower.endsWith("ó") || lower.endsWith("aron") || lower.endsWith("ieron"))) {
        return true;
      }
    }
    return false;
  }

  private int length(int first, int end) {
    Map<String, String> levels = levels(first);
    for (int length = Math.min(LONGEST, end - first); length > 0; length--) {
      if (levels.containsKey(words(first, first + length))) {
        return length;
      }
    }
    return 0;
  }

  private String level(int first, int end) {
    return levels(first).getOrDefault(words(first, end), "");
  }

  private Map<String, String> levels(int index) {
    return LEVELS.getOrDefault(
        grid.language(index).equals(Language.SPANISH) ? "es" : "en", Map.of());
  }

  private String words(int first, int end) {
    if (end == first + 1) {
      return grid.lower(first);
    }
    StringBuilder words = new StringBuilder(grid.lower(first));
    for (int i = first + 1; i < end; i++) {
      words.append(' ').append(grid.lower(i));
    }
    return words.toString();
  }

  private static Certainty weaker(Certainty certainty, String level) {
    Certainty found =
        switch (level) {
          case "possible" -> Certainty.POSSIBLE;
          case "probable" -> Certainty.PROBABLE;
          case "reported" -> Certainty.REPORTED;
          case "alleged" -> Certainty.ALLEGED;
          default -> Certainty.CERTAIN;
        };
    return found.compareTo(certainty) > 0 ? found : certainty;
  }

  private static Stage stage(String level) {
    return switch (level) {
      case "planned" -> Stage.PLANNED;
      case "hypothetical" -> Stage.HYPOTHETICAL;
      case "ongoing" -> Stage.ONGOING;
      case "considered" -> Stage.CONSIDERED;
      case "ordered" -> Stage.ORDERED;
      case "authorised" -> Stage.AUTHORISED;
      default -> Stage.UNKNOWN;
    };
  }

  /** What is done by saying it: the cue's act, unless the content shows a question or a demand. */
  public SpeechAct act(Cue cue, List<Range> content) {
    if (cue.act() != SpeechAct.ASSERTION) {
      return cue.act();
    }
    Range last = content.getLast();
    String words = grid.text(last.first(), last.end());
    if (words.endsWith("?") || words.endsWith("?\"") || words.endsWith("?”")) {
      return SpeechAct.QUESTION;
    }
    Range first = content.getFirst();
    for (int i = first.first(); i < Math.min(first.end(), first.first() + 12); i++) {
      int length = length(i, first.end());
      if (length > 0 && level(i, i + length).equals("demand")) {
        return SpeechAct.DEMAND;
      }
    }
    return SpeechAct.ASSERTION;
  }
}
