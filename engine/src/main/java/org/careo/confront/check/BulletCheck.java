package org.careo.confront.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Aligner;
import org.careo.confront.align.Alignment;
import org.careo.confront.align.TermWeights;
import org.careo.confront.frame.FrameMaker;
import org.careo.confront.frame.Term;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.text.word.WordVectors;

/**
 * A bullet above a text that says what the text does not: the contrary of the sentence that comes
 * nearest to it, or a thing or deed the whole text does not speak of.
 */
final class BulletCheck implements DeskCheck {
  /** How near a sentence comes to a bullet whose contrary it says. */
  private static final double NEAR = 0.35;

  /** How near the nearest sentence comes to a bullet that adds a word of its own. */
  private static final double ABOUT = 0.25;

  /** Letters by which two words of one root are told. */
  private static final int ROOT = 5;

  private static final int FEWEST_SENTENCES = 5;

  private final CheckWords words;
  private final FrameMaker maker;
  private final Aligner aligner =
      new Aligner(List.of(), new TermWeights(List.of()), WordVectors.NONE);

  BulletCheck(CheckWords words, FrameMaker maker) {
    this.words = words;
    this.maker = maker;
  }

  /** Words with what they speak of. */
  private record Said(Span span, List<Term> terms) {}

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      List<Said> bullets = new ArrayList<>();
      List<Said> body = new ArrayList<>();
      split(account, bullets, body);
      if (body.size() >= FEWEST_SENTENCES) {
        bullets.forEach(bullet -> check(account, bullet, body).ifPresent(found::add));
      }
    }
    return found;
  }

  /** Bullets before the first sentence of the body, and the sentences of the body. */
  private void split(Account account, List<Said> bullets, List<Said> body) {
    List<Segment> segments = account.report().segments();
    for (Sentence sentence : account.reading().sentences()) {
      SegmentKind kind = segments.get(sentence.segment()).kind();
      Said said = new Said(sentence.span(), maker.terms(account, sentence.span()));
      if (kind == SegmentKind.LIST && body.isEmpty()) {
        bullets.add(said);
      } else if (kind == SegmentKind.BODY || kind == SegmentKind.QUOTE) {
        body.add(said);
      }
    }
  }

  private Optional<Check> check(Account account, Said bullet, List<Said> body) {
    String text = account.report().text();
    Said nearest = body.getFirst();
    double best = -1;
    Optional<Said> contrary = Optional.empty();
    double bestContrary = NEAR;
    for (Said sentence : body) {
      Alignment alignment = aligner.align(bullet.terms(), sentence.terms());
      if (alignment.similarity() > best) {
        best = alignment.similarity();
        nearest = sentence;
      }
      if (alignment.similarity() >= bestContrary
          && isTurned(alignment)
          && alignment.substance() >= 2
          && !words.anyIn("limiter", sentence.span().of(text))) {
        bestContrary = alignment.similarity();
        contrary = Optional.of(sentence);
      }
    }
    if (contrary.isPresent()) {
      return Optional.of(
          finding(
              account,
              bullet.span(),
              contrary.get().span(),
              "The bullet says the contrary of the body.",
              "El punto dice lo contrario que el cuerpo."));
    }
    Optional<Term> missing =
        bullet.terms().stream()
            .filter(term -> isTelling(term, text))
            .filter(term -> body.stream().noneMatch(said -> speaksOf(said, term, text)))
            .findFirst();
    if (missing.isEmpty() || best < ABOUT) {
      return Optional.empty();
    }
    String word = missing.get().span().of(text);
    return Optional.of(
        finding(
            account,
            bullet.span(),
            nearest.span(),
            "The bullet says “%s”; the body does not speak of it.".formatted(word),
            "El punto dice «%s»; el cuerpo no habla de eso.".formatted(word)));
  }

  /** Whether a verb is said to be so on one side and not to be so on the other. */
  private static boolean isTurned(Alignment alignment) {
    return alignment.matched().stream()
        .anyMatch(
            match ->
                !match.opposite()
                    && match.a().kind() == Term.Kind.VERB
                    && match.a().negated() != match.b().negated());
  }

  /** A thing, or a deed somebody is charged with; not the words summaries are made of. */
  private boolean isTelling(Term term, String text) {
    String word = Folding.fold(term.span().of(text));
    return switch (term.kind()) {
      case NOUN -> !words.is("abstract", word);
      case VERB -> words.is("deed", word);
      case NAME, OTHER, FIGURE, LIGHT -> false;
    };
  }

  /** A count of the authorities must be named by its word, anything else in some words. */
  private boolean speaksOf(Said said, Term term, String text) {
    String word = Folding.fold(term.span().of(text));
    if (words.is("indicator", word)) {
      String root = word.substring(0, Math.min(ROOT, word.length()));
      return Folding.words(said.span().of(text)).stream().anyMatch(each -> each.startsWith(root));
    }
    // The very word may have been read as another part of speech there.
    return said.terms().stream().anyMatch(each -> each.meets(term) || each.isRelatedTo(term))
        || Folding.words(said.span().of(text)).contains(word);
  }

  private static Check finding(
      Account account, Span bullet, Span nearest, String english, String spanish) {
    return Finding.of(
        "bullet not borne out by the body",
        List.of(
            new Check.Passage(account.report().id(), bullet),
            new Check.Passage(account.report().id(), nearest)),
        english,
        spanish);
  }
}
