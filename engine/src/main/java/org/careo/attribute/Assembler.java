package org.careo.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.careo.attribute.author.AuthorClauses;
import org.careo.attribute.author.ToldActs;
import org.careo.attribute.chain.ChainBuilder;
import org.careo.attribute.chain.CircumstanceFinder;
import org.careo.attribute.chain.Polled;
import org.careo.attribute.chain.SameHolder;
import org.careo.attribute.clause.ContentClauses;
import org.careo.attribute.commitment.CommitmentReader;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.attribute.pattern.Nesting;
import org.careo.attribute.pattern.Patterns;
import org.careo.attribute.pattern.Spot;
import org.careo.attribute.pattern.Unnamed;
import org.careo.attribute.scope.RunOn;
import org.careo.attribute.source.AntecedentChoice;
import org.careo.attribute.source.Resolved;
import org.careo.attribute.source.SpeakerResolver;
import org.careo.model.ActorKind;
import org.careo.model.Candidate;
import org.careo.model.Commitment;
import org.careo.model.Hop;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.model.Statement;

/**
 * Makes statements of attributions: source, scope, nesting, chain, commitment and circumstances are
 * filled in, citations and the author's own clauses are added, and ids are given in text order.
 */
final class Assembler {
  private final Grid grid;
  private final List<Attribution> attributions;
  private final List<Draft> drafts = new ArrayList<>();
  private final TakenTokens taken;
  private final SpeakerResolver speakers;
  private final Pieces pieces;
  private final ContentClauses contentClauses;
  private final SameHolder same;
  private final Citing citing;

  /**
   * @param listener hears every question of whom a source means
   */
  Assembler(
      Grid grid, List<Attribution> attributions, Consumer<AntecedentChoice.Question> listener) {
    this.grid = grid;
    this.attributions = attributions;
    this.taken = new TakenTokens(grid.size());
    this.speakers = new SpeakerResolver(grid, listener);
    this.pieces = new Pieces(grid);
    this.contentClauses = new ContentClauses(grid);
    this.same = new SameHolder(grid.report());
    this.citing = new Citing(grid, same);
  }

  List<Statement> statements() {
    attributed();
    CitedStatements cited = new CitedStatements(grid, citing, pieces);
    cited.addSentences(drafts, taken);
    own();
    drafts.addAll(cited.titles());
    drafts.sort(Comparator.comparingInt(Draft::start));
    for (int i = 0; i < drafts.size(); i++) {
      drafts.get(i).id = "s" + grid.report().id() + "." + (i + 1);
    }
    Layers layers = new Layers(grid.reading());
    return drafts.stream().map(draft -> statement(draft, layers)).toList();
  }

  private void attributed() {
    int[] parents = Nesting.parents(attributions);
    RunOn runOn = new RunOn(grid, attributions);
    CommitmentReader commitments = new CommitmentReader(grid);
    CircumstanceFinder circumstances = new CircumstanceFinder(grid);
    ChainBuilder chains = new ChainBuilder(grid);
    Draft[] byNumber = new Draft[parents.length];
    Range[] addressees = new Range[parents.length];
    for (int i : Nesting.heldAfterHolder(parents)) {
      Attribution attribution = attributions.get(i);
      Draft draft = new Draft();
      RunOn.Extension extension =
          parents[i] < 0 ? runOn.of(attribution) : new RunOn.Extension(List.of(), "");
      List<Range> content = new ArrayList<>(attribution.content());
      content.addAll(extension.pieces());
      content.forEach(piece -> draft.content.add(pieces.bare(piece)));
      draft.clauses = clauses(content);
      cue(attribution).forEach(piece -> draft.cue.add(grid.span(piece.first(), piece.end())));
      if (!attribution.source().isEmpty()) {
        draft.source.add(grid.span(attribution.source().first(), attribution.source().end()));
      }
      draft.form = pieces.isTurn(attribution) ? Statement.Form.DIRECT : pieces.form(content);
      draft.cueClass = attribution.spot().cue().cueClass();
      draft.rule =
          Patterns.name(grid, attribution)
              + (extension.reason().isEmpty() ? "" : "+run-on:" + extension.reason());
      draft.resolved = resolve(attribution, commitments.isRumour(attribution.spot().predicate()));
      addressees[i] = circumstances.addressee(attribution);
      draft.circumstances = circumstances.find(attribution, addressees[i]);
      draft.commitments =
          commitments.read(attribution.spot().cue(), attribution.spot().predicate(), content);
      draft.act = commitments.act(attribution.spot().cue(), content);
      draft.confidence = Math.round(attribution.confidence() * 1000) / 1000.0;
      byNumber[i] = draft;
      drafts.add(draft);
      take(attribution, content);
    }
    for (int i : Nesting.outerFirst(parents)) {
      Attribution attribution = attributions.get(i);
      Draft draft = byNumber[i];
      if (parents[i] >= 0) {
        draft.parent = byNumber[parents[i]];
        draft.resolved = within(draft, attribution, draft.parent, attributions.get(parents[i]));
      }
      draft.chain.addAll(chains.hops(attribution, draft.resolved.speaker(), addressees[i]));
      draft.resolved = firstHolder(draft.resolved, draft.chain, attribution);
    }
    for (int i = 0; i < attributions.size(); i++) {
      Draft draft = byNumber[i];
      int own = draft.chain.size();
      lengthen(draft);
      List<Hop> known = List.copyOf(draft.chain);
      List<Hop> through =
          new ArrayList<>(
              chains.through(attributions.get(i), draft.resolved.mention(), draft.chain));
      through.removeIf(hop -> known.stream().anyMatch(one -> same.isSame(one, hop)));
      draft.chain.addAll(own, through);
      lean(attributions.get(i), draft, chains);
    }
  }

  /** Who speaks in a statement that stands in the content of another. */
  private Resolved within(Draft draft, Attribution inner, Draft outer, Attribution above) {
    boolean ownWords =
        outer.form == Statement.Form.DIRECT || above.spot().kind() == Spot.Kind.COLON;
    if (ownWords) {
      Resolved found =
          speakers.quoted(inner.nominal(), inner.spot().head(), draft.resolved, outer.resolved);
      draft.retold = found.speaker().isKnown() && found.speaker().equals(outer.resolved.speaker());
      return found;
    }
    return speakers.inside(inner.nominal(), draft.resolved, outer.resolved, above.nominal());
  }

  /** The clauses of a content; none when it is not divided. */
  private List<List<Span>> clauses(List<Range> content) {
    List<List<Range>> clauses = contentClauses.of(content);
    return clauses.size() < 2
        ? List.of()
        : clauses.stream().map(clause -> clause.stream().map(this::span).toList()).toList();
  }

  private Span span(Range range) {
    return grid.span(range.first(), range.end());
  }

  /** "said, citing S": the same words are S's first. */
  private void lean(Attribution attribution, Draft by, ChainBuilder chains) {
    chains
        .leaning(attribution)
        .ifPresent(
            leaning -> {
              Draft draft = new Draft();
              draft.content.addAll(by.content);
              draft.clauses = by.clauses;
              draft.cue.add(grid.span(leaning.cue().first(), leaning.cue().end()));
              draft.source.add(grid.span(leaning.source().first(), leaning.source().end()));
              draft.form = by.form;
              draft.cueClass = "report";
              draft.rule = "citing";
              draft.resolved =
                  speakers.resolve(
                      leaning.source(), leaning.source(), leaning.cue().first(), false);
              draft.parent = by;
              draft.commitments = by.commitments;
              draft.act = by.act;
              draft.chain.add(chains.hop(leaning, draft.resolved.speaker()));
              draft.confidence = by.confidence;
              lengthen(draft);
              drafts.add(draft);
              taken.take(new Range(leaning.cue().first(), leaning.source().end()));
            });
  }

  /** The cue around a source that stands inside it: "as [the mayor] had reported". */
  private static List<Range> cue(Attribution attribution) {
    Range whole = new Range(attribution.spot().first(), attribution.spot().end());
    Range source = attribution.source();
    if (!whole.overlaps(source)) {
      return whole.isEmpty() ? List.of() : List.of(whole);
    }
    List<Range> pieces = new ArrayList<>();
    pieces.add(new Range(whole.first(), source.first()));
    pieces.add(new Range(source.end(), whole.end()));
    pieces.removeIf(Range::isEmpty);
    return pieces;
  }

  /** The author of a document, or the medium a report stands in, is who speaks through it. */
  private Resolved firstHolder(Resolved resolved, List<Hop> chain, Attribution attribution) {
    if (chain.isEmpty() || attribution.nominal().isEmpty()) {
      return resolved;
    }
    Hop first = chain.getFirst();
    Span nominal = grid.span(attribution.nominal().first(), attribution.nominal().end());
    boolean wrote =
        first.relation() == Hop.Relation.WROTE
            && chain.size() > 1
            && chain.get(1).span().equals(nominal);
    boolean published =
        first.relation() == Hop.Relation.PUBLISHED_BY && !first.span().overlaps(nominal);
    if (!wrote && !published) {
      return resolved;
    }
    return new Resolved(speakers.named(first), List.of(), resolved.runnersUp());
  }

  /**
   * The chain of what is said inside a statement goes on through those who pass the statement on.
   */
  private void lengthen(Draft draft) {
    Draft parent = draft.parent;
    if (parent != null && draft.chain.isEmpty()) {
      draft.chain.add(new Hop("", "", Hop.Relation.SAID, new Span(0, 0)));
    }
    boolean asked = draft.resolved.speaker().kind() == ActorKind.POPULATION;
    if (parent != null
        && asked
        && draft.chain.size() > 1
        && Polled.isTold(parent.resolved.speaker().kind(), parent.chain)) {
      draft.chain.removeIf(hop -> hop.relation() == Hop.Relation.DATA_OF);
    }
    for (int depth = 0; parent != null && depth < 6; depth++) {
      for (Hop hop : asked ? Polled.through(parent.chain) : parent.chain) {
        boolean there =
            draft.chain.stream()
                .skip(draft.retold ? 1 : 0)
                .anyMatch(known -> same.isSame(known, hop));
        if (!there) {
          draft.chain.add(hop);
        }
      }
      parent = parent.parent;
    }
  }

  /**
   * @param rumour whether nobody is named who passes on what the cue tells
   */
  private Resolved resolve(Attribution attribution, boolean rumour) {
    boolean spanish = grid.language(attribution.spot().head()).equals(Language.SPANISH);
    boolean verb = attribution.spot().predicate() >= 0;
    boolean impersonal =
        verb
            && (grid.predicates().get(attribution.spot().predicate()).passive()
                || grid.is(attribution.spot().first(), "SE")
                || Unnamed.is(grid, attribution.spot()));
    Resolved resolved =
        speakers.resolve(
            attribution.nominal(),
            attribution.source(),
            attribution.spot().head(),
            spanish && verb && !impersonal && !rumour);
    List<Candidate> others = new ArrayList<>(resolved.runnersUp());
    for (Attribution.Weighed other : attribution.others()) {
      others.add(
          new Candidate(
              grid.text(other.range().first(), other.range().end()),
              Math.round(other.probability() * 100) / 100.0,
              "source ranker"));
    }
    return new Resolved(resolved.speaker(), resolved.mention(), others);
  }

  private void take(Attribution attribution, List<Range> content) {
    taken.take(new Range(attribution.spot().first(), attribution.spot().end()));
    taken.take(attribution.source());
    content.forEach(taken::take);
    // What stands between cue and content (addressee, time, conjunction) is nobody's clause.
    for (Range piece : content) {
      int from = attribution.spot().end();
      if (piece.first() > from && grid.sentence(from) == grid.sentence(piece.first())) {
        taken.take(new Range(from, piece.first()));
      }
    }
  }

  private void own() {
    CommitmentReader reader = new CommitmentReader(grid);
    List<AuthorClauses.Own> all = new ArrayList<>(AuthorClauses.find(grid, taken::has));
    all.addAll(ToldActs.find(grid, attributions, Nesting.parents(attributions)));
    for (AuthorClauses.Own own : all) {
      Draft draft = new Draft();
      own.pieces().forEach(piece -> draft.content.add(grid.span(piece.first(), piece.end())));
      Commitment commitment = reader.author(own.pieces());
      draft.commitments = List.of(commitment);
      draft.rule = own.rule();
      citing.rest(draft);
      drafts.add(draft);
    }
  }

  private Statement statement(Draft draft, Layers layers) {
    Draft parent = draft.parent;
    return new Statement(
        draft.id,
        grid.report().id(),
        draft.content,
        draft.clauses.isEmpty() ? List.of(draft.content) : draft.clauses,
        draft.cue,
        draft.source,
        draft.resolved.mention(),
        draft.form,
        draft.cueClass,
        draft.resolved.speaker(),
        draft.chain,
        parent == null ? "" : parent.id,
        draft.commitments,
        draft.act,
        draft.circumstances,
        layers.figures(draft.content),
        layers.places(draft.content),
        layers.times(draft.content),
        draft.rule,
        draft.confidence,
        draft.resolved.runnersUp());
  }
}
