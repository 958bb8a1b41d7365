package org.careo.confront.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Commitment;
import org.careo.model.Figure;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.PlaceMention;
import org.careo.model.Quotation;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.model.Token;
import org.careo.text.Folding;

/** Makes the frames of an account. */
public final class FrameMaker {
  private final Concepts concepts;
  private final Markers markers;

  public FrameMaker(Concepts concepts, Markers markers) {
    this.concepts = concepts;
    this.markers = markers;
  }

  /**
   * A frame a statement, in order; statements that speak of nothing comparable have few or no
   * terms.
   */
  public List<Frame> frames(Account account) {
    Map<String, Actor> actors = new HashMap<>();
    account.reading().actors().forEach(actor -> actors.put(actor.id(), actor));
    List<Frame> frames = new ArrayList<>();
    for (Statement statement : account.statements()) {
      frames.add(new Making(account, statement, actors).frame());
    }
    return frames;
  }

  /** The making of one frame. */
  private final class Making {
    private final Account account;
    private final Statement statement;
    private final Map<String, Actor> actors;
    private final Reading reading;
    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private final Set<String> superlatives = new LinkedHashSet<>();
    private final List<Figure> figures;
    private final List<TimeExpression> times;
    private final List<PlaceMention> places;
    private boolean negative;
    private boolean position;
    private boolean conditional;

    Making(Account account, Statement statement, Map<String, Actor> actors) {
      this.account = account;
      this.statement = statement;
      this.actors = actors;
      reading = account.reading();
      text = account.report().text();
      figures = reading.figures().stream().filter(figure -> inside(figure.span())).toList();
      times = reading.times().stream().filter(time -> inside(time.span())).toList();
      places = reading.places().stream().filter(place -> inside(place.span())).toList();
    }

    private boolean inside(Span span) {
      return statement.content().stream().anyMatch(piece -> piece.overlaps(span));
    }

    Frame frame() {
      Commitment commitment = statement.commitment();
      negative = commitment.polarity() == Commitment.Polarity.DENIES;
      position =
          switch (statement.act()) {
            case REFUSAL, DEMAND, THREAT, PRAISE, PROMISE, RECOMMENDATION -> true;
            case ASSERTION, DENIAL, ACCUSATION, FORECAST, QUESTION, NO_COMMENT -> false;
          };
      conditional =
          commitment.stage() == Commitment.Stage.HYPOTHETICAL
              || commitment.polarity() == Commitment.Polarity.ASKS
              || statement.act() == SpeechAct.QUESTION;
      for (Span piece : statement.content()) {
        readPiece(piece);
      }
      Actor holder = actors.get(statement.speaker().actor());
      return new Frame(
          account,
          statement,
          terms,
          negative,
          position,
          conditional,
          commitment.stage(),
          statement.speaker(),
          holder == null ? "" : holder.country(),
          figures,
          times.stream().filter(time -> time.range().isKnown()).toList(),
          places,
          quoted(),
          superlatives);
    }

    private void readPiece(Span piece) {
      List<Token> tokens = tokens(piece);
      int index = 0;
      while (index < tokens.size()) {
        Token token = tokens.get(index);
        String word = Folding.fold(token.span().of(text));
        String lemma = Folding.fold(token.lemma());
        if (markers.is("negation", word) || markers.is("negation", lemma)) {
          negative = !negative;
          index++;
          continue;
        }
        for (String extreme : List.of("low", "high", "first")) {
          if (markers.is(extreme, word)) {
            superlatives.add(extreme);
          }
        }
        if (markers.is("condition", word) && token.tag() != PartOfSpeech.NOUN) {
          conditional = true;
        }
        if (covered(token.span())) {
          index++;
          continue;
        }
        index += addTerm(tokens, index, lemma);
      }
    }

    /** Whether the word belongs to a figure or time, which are compared apart. */
    private boolean covered(Span span) {
      return figures.stream().anyMatch(figure -> figure.span().contains(span) && isNumber(span))
          || times.stream().anyMatch(time -> time.span().contains(span));
    }

    private boolean isNumber(Span span) {
      return span.of(text).codePoints().anyMatch(Character::isDigit);
    }

    private int addTerm(List<Token> tokens, int index, String lemma) {
      Token token = tokens.get(index);
      Mention mention = mentionAt(token.span());
      if (mention != null) {
        int end = index + 1;
        while (end < tokens.size() && mention.span().contains(tokens.get(end).span())) {
          end++;
        }
        Span span = token.span().cover(tokens.get(end - 1).span());
        terms.add(new Term("a:" + mention.actor(), "", Term.Kind.NAME, span));
        return end - index;
      }
      for (int length = Math.min(Concepts.LONGEST, tokens.size() - index); length >= 1; length--) {
        String concept = concepts.of(lemmas(tokens, index, length));
        if (concept.isEmpty()) {
          continue;
        }
        if (markers.is("flip", concept)) {
          negative = !negative;
          position = true;
          return length;
        }
        if (markers.is("stance", concept) && token.tag() == PartOfSpeech.VERB) {
          position = true;
        }
        Span span = token.span().cover(tokens.get(index + length - 1).span());
        String broader = concepts.broader(concept);
        terms.add(
            new Term("c:" + concept, broader.isEmpty() ? "" : "c:" + broader, kind(token), span));
        return length;
      }
      if (isContent(token) && !markers.is("empty", lemma)) {
        boolean name = token.tag() == PartOfSpeech.PROPN;
        terms.add(
            new Term(
                name ? "n:" + lemma : "w:" + Cognates.key(lemma), "", kind(token), token.span()));
      }
      return 1;
    }

    private String lemmas(List<Token> tokens, int from, int length) {
      StringBuilder lemmas = new StringBuilder();
      for (int index = from; index < from + length; index++) {
        String lemma = String.join(" ", Folding.words(tokens.get(index).lemma()));
        if (!lemma.isEmpty()) {
          lemmas.append(lemmas.isEmpty() ? "" : " ").append(lemma);
        }
      }
      return lemmas.toString();
    }

    private @org.jspecify.annotations.Nullable Mention mentionAt(Span span) {
      int low = 0;
      int high = reading.mentions().size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        Mention mention = reading.mentions().get(middle);
        if (mention.span().contains(span)) {
          boolean named = !mention.actor().isEmpty() && mention.kind() != Mention.Kind.UNNAMED;
          return named ? mention : null;
        }
        if (mention.span().start() > span.start()) {
          high = middle - 1;
        } else {
          low = middle + 1;
        }
      }
      return null;
    }

    private List<Token> tokens(Span piece) {
      List<Token> all = reading.tokens();
      int low = 0;
      int high = all.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (all.get(middle).start() < piece.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      int end = low;
      while (end < all.size() && all.get(end).end() <= piece.end()) {
        end++;
      }
      return all.subList(low, end);
    }

    private List<String> quoted() {
      List<String> words = new ArrayList<>();
      for (Quotation quotation : reading.quotations()) {
        if (quotation.depth() == 0
            && (quotation.kind() == Quotation.Kind.UTTERANCE
                || quotation.kind() == Quotation.Kind.FRAGMENT)
            && inside(quotation.inner())) {
          words.addAll(Folding.words(quotation.inner().of(text)));
        }
      }
      return words;
    }
  }

  private static boolean isContent(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, VERB, ADJ -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  private static Term.Kind kind(Token token) {
    return switch (token.tag()) {
      case VERB, AUX -> Term.Kind.VERB;
      case PROPN -> Term.Kind.NAME;
      case NOUN -> Term.Kind.NOUN;
      case ADJ, ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X ->
          Term.Kind.OTHER;
    };
  }
}
