package org.careo.confront.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careo.model.ActorKind;
import org.careo.model.Clause;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.text.Folding;

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

  private static final Markers MARKERS = Markers.load();

  /** A first word and what follows it. */
  private static final Pattern FIRST_WORDS =
      Pattern.compile("^[“\"«‘'¿¡(]{0,2}(\\p{L}+(?: \\p{L}+)?)");

  private static final Pattern FIRST_LETTER = Pattern.compile("^[“\"«‘'¿¡(]{0,2}\\p{Ll}");
  private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—-]+$|\\s*\\($");

  /** Number of a note that a report puts behind the words: "[2]", "[1, 3]". */
  private static final Pattern NOTE_MARK =
      Pattern.compile("\\s*\\[\\d{1,3}(?:\\s*[,–-]\\s*\\d{1,3})*\\](?=$|[\\s,.;:”\"»])");

  private static final Pattern LIST_MARK = Pattern.compile("^(?:[•*·-]|#+|\\d+\\.)\\s+");

  /** Its first words, to be named by. */
  public String shortened() {
    int cut = words.length() <= SHORT ? -1 : words.lastIndexOf(' ', SHORT);
    return words.length() <= SHORT ? words : words.substring(0, cut > 0 ? cut : SHORT) + " …";
  }

  /**
   * Whether it begins by pointing to somebody or something named before: "she said", "su gobierno".
   */
  public boolean points() {
    String first = first(words).split(" ", 2)[0];
    return MARKERS.is("pronoun", first);
  }

  /** Whether it asks. */
  public boolean asks() {
    return words.startsWith("¿") || words.endsWith("?");
  }

  /** Whether it has fewer words than this. */
  public boolean isShorterThan(int count) {
    return Folding.words(words).size() < count;
  }

  /** Whether a name or a figure of the statement stands in the words. */
  public boolean namesIn(Frame frame) {
    return frame.terms().stream()
        .filter(term -> term.kind() == Term.Kind.NAME || term.kind() == Term.Kind.FIGURE)
        .anyMatch(term -> words.contains(term.span().of(frame.text())));
  }

  /** The words, after who says them where they point to somebody and it is known who speaks. */
  public String said(Frame frame) {
    return points() && isSpoken(frame) ? frame.statement().speaker().name() + ": " + words : words;
  }

  /** Whether somebody who is not named in the words is known to say them. */
  public boolean isSpoken(Frame frame) {
    Speaker speaker = frame.statement().speaker();
    return frame.statement().form() != Statement.Form.AUTHOR
        && speaker.kind() != ActorKind.DOCUMENT
        && speaker.kind() != ActorKind.LAW
        && !speaker.name().isBlank()
        && !words.contains(speaker.name());
  }

  /** The first two words, folded. */
  private static String first(String words) {
    Matcher first = FIRST_WORDS.matcher(words);
    return first.find() ? String.join(" ", Folding.words(first.group(1))) : "";
  }

  /** Without the words that hang a clause on another one and say nothing themselves: "and that". */
  private static String unhung(String words) {
    int blank = words.indexOf(' ');
    if (blank < 0) {
      return words;
    }
    int second = words.indexOf(' ', blank + 1);
    int cut =
        second > 0 && isHung(words.substring(0, second))
            ? second
            : isHung(words.substring(0, blank)) ? blank : -1;
    return cut >= 0 && FIRST_WORDS.matcher(words.substring(cut + 1)).lookingAt()
        ? words.substring(cut + 1)
        : words;
  }

  private static boolean isHung(String words) {
    return words.chars().allMatch(letter -> Character.isLetter(letter) || letter == ' ')
        && Folding.fold(words).equals(words.toLowerCase(Locale.ROOT)) // "Qué" asks.
        && MARKERS.is("hung", String.join(" ", Folding.words(words)));
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
    String content = unhung(pieces(frame.content(), frame));
    boolean outside = !around.subjects().isEmpty() && isFirst(around, frame);
    return !outside && !frame.denies() && !MARKERS.anyAtStart("dependent", first(content));
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
    line = unhung(line);
    line = NOTE_MARK.matcher(line).replaceAll("");
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
