package org.careo.confront.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careo.model.Clause;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.model.VerbGroup;

/**
 * What a statement says, as words that can stand alone in a list: a clause with its subject and its
 * denial. A content that is a piece of a clause is shown from its source on ("Ana Ruiz vowed to
 * suspend the licence"), or with its whole sentence.
 *
 * @param words the words, in the language of the report
 * @param whole whether they are a clause with a verb; a heading or a fragment is none
 */
public record Gist(String words, boolean whole) {
  /** A sentence longer than this says more than the piece it would stand for. */
  private static final int LONGEST = 260;

  private static final int SHORT = 70;

  /** Words that hang a clause on another one and say nothing themselves. */
  private static final Pattern HUNG =
      Pattern.compile(
          "^(?:that|and|but|de que|que|y|e|pero)\\s+(?=\\p{L})", Pattern.CASE_INSENSITIVE);

  /** Words that make a clause depend on another one for its meaning. */
  private static final Pattern DEPENDENT =
      Pattern.compile(
          "^(?:if|whether|when|whenever|before|after|until|unless|because|while|whereas|although|"
              + "though|as|since|which|who|whom|whose|where|what|si|cuando|antes|después|hasta|porque"
              + "|mientras|aunque|como|pues|quien|quienes|cuy[oa]s?|donde|lo que)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);

  private static final Pattern FIRST_LETTER = Pattern.compile("^[“\"«‘'¿¡(]{0,2}\\p{Ll}");
  private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—-]+$|\\s*\\($");
  private static final Pattern LIST_MARK = Pattern.compile("^(?:[•*·-]|#+|\\d+\\.)\\s+");

  /** Its first words, to be named by. */
  public String shortened() {
    int cut = words.length() <= SHORT ? -1 : words.lastIndexOf(' ', SHORT);
    return words.length() <= SHORT ? words : words.substring(0, cut > 0 ? cut : SHORT) + " …";
  }

  /** The gist of one statement. */
  public static Gist of(Frame frame) {
    boolean verb = frame.whole() && hasFiniteVerb(frame);
    boolean alone = verb && standsAlone(frame);
    if (alone) {
      return new Gist(tidied(pieces(frame.content(), frame)), true);
    }
    Optional<Span> told = told(frame);
    if (told.isPresent()) {
      return new Gist(tidied(told.get().of(frame.text())), true);
    }
    if (frame.sentence().length() <= LONGEST && frame.sentence().contains(frame.extent())) {
      return new Gist(tidied(frame.sentence().of(frame.text())), verb);
    }
    return new Gist(tidied(pieces(frame.content(), frame)), verb);
  }

  /** Whether a content has a verb in any form; a heading without one claims nothing. */
  public static boolean hasVerb(Frame frame) {
    return !frame.layout().verbGroups().overlapping(frame.content()).isEmpty();
  }

  /** Whether the content needs nothing around it to be understood. */
  private static boolean standsAlone(Frame frame) {
    Surroundings around = Surroundings.of(frame.statement(), frame.content(), frame.layout());
    String content = HUNG.matcher(pieces(frame.content(), frame)).replaceFirst("");
    boolean outside = !around.subjects().isEmpty() && isFirst(around, frame);
    return !outside && !frame.denies() && !DEPENDENT.matcher(content).matches();
  }

  /** Whether the verb that comes first in the content has its subject outside of it. */
  private static boolean isFirst(Surroundings around, Frame frame) {
    return around.subjects().stream()
        .anyMatch(
            subject ->
                subject.equals(around.subject())
                    && frame.content().stream().noneMatch(subject::overlaps));
  }

  /**
   * Whether the content has a verb of its own that says how things are, and not how they should.
   */
  private static boolean hasFiniteVerb(Frame frame) {
    Reading reading = frame.layout().reading();
    for (Clause clause : frame.layout().clauses().overlapping(frame.content())) {
      VerbGroup group = reading.verbGroups().get(clause.verbGroup());
      Token head = reading.tokens().get(group.head());
      if (isChief(clause)
          && group.isFinite()
          && group.mood() != VerbGroup.Mood.SUBJUNCTIVE
          && frame.content().stream().anyMatch(piece -> piece.contains(head.span()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChief(Clause clause) {
    return switch (clause.kind()) {
      case MAIN, COORDINATED, COMPLEMENT -> true;
      case RELATIVE, ADVERBIAL, PARTICIPIAL, INFINITIVE -> false;
    };
  }

  /** From the source over the cue to the end of the content, where one sentence holds it all. */
  private static Optional<Span> told(Frame frame) {
    Statement statement = frame.statement();
    if (statement.cue().isEmpty()) {
      return Optional.empty();
    }
    Span all = frame.extent();
    for (Span span : statement.source()) {
      all = all.cover(span);
    }
    for (Span span : statement.cue()) {
      all = all.cover(span);
    }
    return all.length() <= LONGEST && frame.sentence().contains(all)
        ? Optional.of(all)
        : Optional.empty();
  }

  private static String pieces(List<Span> pieces, Frame frame) {
    return pieces.stream().map(span -> span.of(frame.text())).collect(Collectors.joining(" … "));
  }

  private static String tidied(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    line = LIST_MARK.matcher(line).replaceFirst("");
    line = HUNG.matcher(line).replaceFirst("");
    line = LOOSE_END.matcher(line).replaceFirst("");
    return closed(line);
  }

  /** A first letter as a sentence has it, and no bracket or quotation mark left open or alone. */
  private static String closed(String line) {
    String closed = line;
    for (String pair : List.of("“”", "«»", "()")) {
      boolean opens = closed.indexOf(pair.charAt(0)) >= 0;
      boolean closes = closed.indexOf(pair.charAt(1)) >= 0;
      if (opens && !closes) {
        closed += pair.charAt(1);
      } else if (closes && !opens) {
        closed = closed.replace(String.valueOf(pair.charAt(1)), "");
      }
    }
    Matcher first = FIRST_LETTER.matcher(closed);
    return first.find()
        ? closed.substring(0, first.end()).toUpperCase(Locale.ROOT) + closed.substring(first.end())
        : closed;
  }
}
