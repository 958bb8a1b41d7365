package org.careo.confront.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.model.Figure;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * How many people one fate befell, in whatever words: "nine people died", "the death toll stood at
 * nine", "los fallecidos son nueve". The figure belongs to the nearest word of a fate that no
 * connective and no other figure parts it from.
 *
 * @param fate what befell them
 * @param word the word for it
 * @param figure how many
 */
public record Toll(Fate fate, Term word, Figure figure) {
  /** Characters between a figure and the word it counts. */
  private static final int FARTHEST = 60;

  /** The same between two fates one count is of: " and ", " y los ". */
  private static final int JOINED = 8;

  /** What befalls people and is counted; the words are a class of the same name. */
  public enum Fate {
    DEAD("dead"),
    MISSING("missing"),
    HURT("hurt"),
    DETAINED("detained"),
    TREATED("treated"),
    DISPLACED("displaced");

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    /**
     * Whether a term is a word for this fate. Who is in prison anyway, as "inmates" says, has not
     * been detained in what is told.
     */
    public boolean isNamedBy(Term term, Markers markers) {
      return markers.isAnySense(words, term)
          && (this != DETAINED
              || term.role() == Term.Role.VERB
              || !markers.isAnySense("imprisoned", term));
    }
  }

  /** The tolls a statement stands for. */
  public static List<Toll> of(Frame frame, Markers markers) {
    List<Toll> tolls = new ArrayList<>();
    for (Figure figure : frame.figures()) {
      nearest(frame, figure, markers).ifPresent(tolls::add);
    }
    return tolls;
  }

  private static Optional<Toll> nearest(Frame frame, Figure figure, Markers markers) {
    String counted = String.join(" ", Folding.words(figure.span().of(frame.text())));
    if (markers.anyIn("part of", counted)) {
      return Optional.empty();
    }
    Optional<Toll> best = Optional.empty();
    int least = FARTHEST;
    for (Term term : frame.terms()) {
      Optional<Fate> fate = fate(term, markers);
      if (fate.isEmpty() || term.negated()) {
        continue;
      }
      Span between = between(figure.span(), term.span());
      boolean part =
          figure.span().compareTo(term.span()) < 0
              && markers.anyAtEnd("part of", words(frame, between));
      if (between.length() < least && !part && isOpen(frame, between, markers)) {
        least = between.length();
        best = Optional.of(new Toll(fate.get(), term, figure));
      }
    }
    return best.filter(toll -> !isOfTwoFates(frame, toll, markers));
  }

  /** "The number of dead and missing is 31": a count of neither. */
  private static boolean isOfTwoFates(Frame frame, Toll toll, Markers markers) {
    return frame.terms().stream()
        .filter(term -> fate(term, markers).filter(other -> other != toll.fate).isPresent())
        .map(term -> between(toll.word.span(), term.span()))
        .filter(gap -> gap.length() <= JOINED)
        .filter(gap -> frame.figures().stream().noneMatch(other -> other.span().overlaps(gap)))
        .anyMatch(gap -> markers.anyIn("and", words(frame, gap)));
  }

  private static Optional<Fate> fate(Term term, Markers markers) {
    for (Fate fate : Fate.values()) {
      if (fate.isNamedBy(term, markers)) {
        return Optional.of(fate);
      }
    }
    return Optional.empty();
  }

  private static String words(Frame frame, Span span) {
    return String.join(" ", Folding.words(span.of(frame.text())));
  }

  private static Span between(Span a, Span b) {
    Span first = a.compareTo(b) <= 0 ? a : b;
    Span second = a.compareTo(b) <= 0 ? b : a;
    // The last letter of the first is taken along: a mark behind it may belong to its token.
    int start = Math.max(first.start(), first.end() - 1);
    return new Span(start, Math.max(start, second.start()));
  }

  /** "Nine died and 31 …": the 31 are others; "two of the dead": a part of them. */
  private static boolean isOpen(Frame frame, Span between, Markers markers) {
    String raw = between.of(frame.text());
    boolean other =
        frame.figures().stream()
            .anyMatch(
                figure ->
                    figure.span().start() > between.start() && figure.span().end() < between.end());
    return !isAmong(frame, between, markers)
        && !other
        && raw.indexOf(',') < 0
        && raw.indexOf(';') < 0
        && !markers.anyIn("and", words(frame, between));
  }

  /** "Among the missing are twelve workers". */
  private static boolean isAmong(Frame frame, Span between, Markers markers) {
    int start = Math.max(0, between.start() - FARTHEST);
    List<String> before = Folding.words(frame.text().substring(start, between.start()));
    return markers.anyIn("among", String.join(" ", before));
  }
}
