package org.careo.attribute.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.careo.attribute.cue.CueLexicon;
import org.careo.model.Language;
import org.careo.model.SegmentKind;

/**
 * The answers of an interview whose sides have no name before a colon: letters with a stop ("P. …",
 * "R. …"), dashes in turn ("—¿…?", "—…"), or questions set off as headings with the answers under
 * them. What answers is worked out from the form alone; who answers is not known here.
 */
public final class InterviewTurns {
  private static final Pattern LETTER = Pattern.compile("(\\p{L})\\.");
  private static final Pattern DASH = Pattern.compile("[—–―]");
  private static final Set<String> EMPHASIS = Set.of("**", "__");

  /** Turns a text must have at least, of both sides together, to be an interview. */
  private static final int FEWEST = 4;

  /**
   * An answer.
   *
   * @param cue end of the mark that opens it, its first token where there is none
   * @param end index after its last token
   */
  public record Turn(int cue, int end) {}

  private final Grid grid;
  private final Map<Integer, Turn> answers = new HashMap<>();
  private int first = -1;

  private InterviewTurns(Grid grid) {
    this.grid = grid;
  }

  /** Reads the turns of a report; it has none where the report is no such interview. */
  static InterviewTurns of(Grid grid) {
    InterviewTurns turns = new InterviewTurns(grid);
    List<Integer> paragraphs = turns.paragraphs();
    turns.letters(paragraphs);
    if (turns.answers.isEmpty()) {
      turns.dashes(paragraphs);
    }
    if (turns.answers.isEmpty()) {
      turns.headings(paragraphs);
    }
    return turns;
  }

  /** Whether an answer begins at a token. */
  public boolean isAnswer(int token) {
    return answers.containsKey(token);
  }

  /** The answer that begins at a token, which must be one. */
  public Turn answer(int token) {
    return Objects.requireNonNull(answers.get(token));
  }

  /** Whether a token stands in an answer. */
  public boolean holds(int token) {
    return answers.values().stream().anyMatch(turn -> turn.cue() <= token && token < turn.end());
  }

  /** First token of the first question; -1 when the report is no such interview. */
  public int first() {
    return first;
  }

  private List<Integer> paragraphs() {
    List<Integer> starts = new ArrayList<>();
    int token = 0;
    while (token < grid.size()) {
      if (grid.paragraph(token) < 0) {
        token++;
      } else {
        starts.add(token);
        token = grid.paragraphEnd(token);
      }
    }
    return starts;
  }

  private void letters(List<Integer> paragraphs) {
    Map<Integer, String> sides = new HashMap<>();
    for (int start : paragraphs) {
      String word = grid.text(start, mark(start));
      String side =
          LETTER.matcher(word).matches()
              ? CueLexicon.of(grid.language(start))
                  .phrases("interview")
                  .getOrDefault(word.substring(0, 1).toLowerCase(Locale.ROOT), "")
              : "";
      if (!side.isEmpty() && grid.paragraphEnd(start) > start + 1) {
        sides.put(start, side);
      }
    }
    long asked = sides.values().stream().filter("asks"::equals).count();
    if (asked * 2 < FEWEST || (sides.size() - asked) * 2 < FEWEST) {
      return;
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      int start = paragraphs.get(i);
      first = first < 0 && sides.containsKey(start) ? start : first;
      if (sides.getOrDefault(start, "").equals("answers")) {
        answers.put(start, new Turn(mark(start), end(paragraphs, i, sides.keySet())));
      }
    }
  }

  /** End of the mark that opens a paragraph: "P." is one token or two. */
  private int mark(int start) {
    boolean apart =
        grid.text(start, start + 1).length() == 1
            && start + 1 < grid.paragraphEnd(start)
            && grid.text(start + 1, start + 2).equals(".");
    return apart ? start + 2 : start + 1;
  }

  /** Where a turn ends: before the next one, or with its paragraph where none follows. */
  private int end(List<Integer> paragraphs, int paragraph, Set<Integer> turns) {
    for (int i = paragraph + 1; i < paragraphs.size(); i++) {
      if (turns.contains(paragraphs.get(i))) {
        return paragraphs.get(i);
      }
    }
    return grid.paragraphEnd(paragraphs.get(paragraph));
  }

  private void dashes(List<Integer> paragraphs) {
    List<Integer> turns = new ArrayList<>();
    int[] questions = new int[2];
    for (int start : paragraphs) {
      if (isDash(grid, start)) {
        // "—C —dijo S—.": a second dash sets a narrator's words off, which an interview has not.
        for (int i = start + 1; i < grid.paragraphEnd(start); i++) {
          if (isDash(grid, i)) {
            return;
          }
        }
        questions[turns.size() % 2] += asks(start) ? 1 : 0;
        turns.add(start);
      }
    }
    boolean others = questions[1] > questions[0];
    if (turns.size() < FEWEST || others || questions[0] * 3 < turns.size() / 2) {
      return;
    }
    first = turns.getFirst();
    for (int i = 1; i < turns.size(); i += 2) {
      int start = turns.get(i);
      answers.put(start, new Turn(start + 1, grid.paragraphEnd(start)));
    }
  }

  /** Whether a token is the dash that opens a turn, or sets a narrator's words off. */
  public static boolean isDash(Grid grid, int token) {
    return DASH.matcher(grid.text(token, token + 1)).matches();
  }

  private void headings(List<Integer> paragraphs) {
    SequencedSet<Integer> turns = new LinkedHashSet<>();
    int questions = 0;
    for (int start : paragraphs) {
      if (isSetOff(start)) {
        questions += asks(start) ? 1 : 0;
        turns.add(start);
      }
    }
    if (questions * 2 < FEWEST - 1
        || questions * 2 < turns.size()
        || !isInterview(turns.getFirst())) {
      return;
    }
    Map<Integer, Turn> found = new HashMap<>();
    int own = 0;
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      int start = paragraphs.get(i + 1);
      boolean opens =
          turns.contains(paragraphs.get(i))
              && !turns.contains(start)
              && grid.segmentKind(start) == SegmentKind.BODY;
      if (opens) {
        int end = end(paragraphs, i + 1, turns);
        found.put(start, new Turn(start, end));
        own += isOfSelf(start, end) ? 1 : 0;
      }
    }
    if (own * 3 >= found.size()) {
      first = turns.getFirst();
      answers.putAll(found);
    }
  }

  /** A heading, or a paragraph all of which stands between marks of emphasis. */
  private boolean isSetOff(int start) {
    if (grid.segmentKind(start) == SegmentKind.HEADING) {
      return true;
    }
    String text = grid.report().text();
    int from = grid.token(start).start();
    int to = grid.token(grid.paragraphEnd(start) - 1).end();
    return from >= 2
        && to + 2 <= text.length()
        && EMPHASIS.contains(text.substring(from - 2, from))
        && text.substring(from - 2, from).equals(text.substring(to, to + 2));
  }

  private boolean asks(int start) {
    int end = grid.paragraphEnd(start);
    return grid.text(Math.max(start, end - 4), end).contains("?");
  }

  /** Whether the words before the first question say that somebody is interviewed. */
  private boolean isInterview(int end) {
    if (end == 0) {
      return false;
    }
    String head = " " + grid.text(0, end).toLowerCase(Locale.ROOT) + " ";
    return CueLexicon.of(grid.language(end)).phrases("interview head").keySet().stream()
        .anyMatch(
            word -> Pattern.compile("(?U)\\b" + Pattern.quote(word) + "\\b").matcher(head).find());
  }

  /**
   * Whether somebody speaks of himself there; "told us" is a reporter's, and a quotation's I its
   * own.
   */
  private boolean isOfSelf(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean self = CueLexicon.of(grid.language(i)).isIn("self", grid.lower(i));
      boolean told = grid.is(i, "HIM") || isHearer(i);
      if (!told && grid.quotation(i) < 0 && (self || grid.token(i).has("Person=1"))) {
        return true;
      }
    }
    return false;
  }

  /** "told us", "nos dijo": to whom a cue verb of saying is addressed. */
  private boolean isHearer(int token) {
    for (int i : new int[] {token - 1, token + 1}) {
      int predicate = i < 0 || i >= grid.size() ? -1 : grid.predicateOf(i);
      int head = predicate < 0 ? -1 : grid.predicates().get(predicate).head();
      boolean tells =
          head >= 0
              && CueLexicon.of(grid.language(head))
                  .verb(grid.token(head).lemma(), grid.lower(head))
                  .takes("that");
      boolean object = i < token || grid.language(token).equals(Language.SPANISH);
      if (tells && object && !grid.token(head).has("Person=1")) {
        return true;
      }
    }
    return false;
  }
}
