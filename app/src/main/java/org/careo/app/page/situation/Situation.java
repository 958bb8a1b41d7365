package org.careo.app.page.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.careo.app.page.CaseIndex;
import org.careo.app.page.CaseView.Passage;
import org.careo.app.page.Days;
import org.careo.casefile.StoredReport;
import org.careo.export.Words;
import org.careo.model.Actor;
import org.careo.model.Commitment;
import org.careo.model.DateRange;
import org.careo.model.Happening;
import org.careo.model.PlaceMention;
import org.careo.model.Position;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Telling;

/** Names, days, grades and words that the views of the situation share. */
final class Situation {
  static final String NO_DATE = "no date told";

  private static final int TITLE = 140;

  /** What an act is called between who does it and whom it is done to. */
  private static final Map<String, String> ACTS =
      Map.ofEntries(
          Map.entry("AGREE", "agrees with"),
          Map.entry("CONSULT", "talks with"),
          Map.entry("SUPPORT", "supports"),
          Map.entry("CONCEDE", "gives way to"),
          Map.entry("COOPERATE", "works with"),
          Map.entry("AID", "aids"),
          Map.entry("RETREAT", "pulls back from"),
          Map.entry("REQUEST", "asks of"),
          Map.entry("ACCUSE", "accuses"),
          Map.entry("REJECT", "rejects"),
          Map.entry("THREATEN", "threatens"),
          Map.entry("PROTEST", "protests against"),
          Map.entry("SANCTION", "punishes"),
          Map.entry("MOBILIZE", "mobilises against"),
          Map.entry("COERCE", "uses force on"),
          Map.entry("ASSAULT", "attacks"),
          Map.entry("OPERATION", "carries out"),
          Map.entry("DEPLOYMENT", "moves forces to or against"),
          Map.entry("FORECAST", "is foreseen to act on"),
          Map.entry("ASSESSMENT", "judges"),
          Map.entry("RECOMMENDATION", "should act on"),
          Map.entry("METRIC", "is measured by"),
          Map.entry("DESIGNATION", "designates"));

  private final CaseIndex index;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, PlaceMention> places = new HashMap<>();

  Situation(CaseIndex index) {
    this.index = index;
    index.picture().actors().forEach(actor -> actors.put(actor.id(), actor));
    index
        .places()
        .forEach(
            (report, mentions) ->
                mentions.forEach(place -> places.put(report + "-" + place.id(), place)));
  }

  CaseIndex index() {
    return index;
  }

  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  Optional<PlaceMention> place(String report, String id) {
    return Optional.ofNullable(places.get(report + "-" + id));
  }

  /** Name of an actor; the words themselves where no actor is known. */
  String name(String id) {
    return actor(id).map(Actor::name).orElse(id);
  }

  String names(List<String> ids) {
    return String.join(", ", ids.stream().map(this::name).distinct().toList());
  }

  /** "4 May 2031", "May 2031", "2031", "4 May 2031 to 2 June 2031", "from 4 May 2031". */
  static String days(DateRange range, String unknown) {
    if (!range.isKnown()) {
      return unknown;
    }
    return Days.of(range);
  }

  /** The days a report was published on; both empty when unknown. */
  DateRange published(String report) {
    return index
        .report(report)
        .map(stored -> new DateRange(stored.publishedFrom(), stored.publishedTo()))
        .orElse(DateRange.UNKNOWN);
  }

  private String told(String report) {
    return index
        .report(report)
        .map(StoredReport::publishedFrom)
        .filter(day -> !day.isEmpty())
        .map(Days::day)
        .orElse("");
  }

  /** Words that tell something: inside their statement where they stand in one. */
  Passage words(String statement, String report, Span span) {
    return index
        .statement(statement)
        .map(
            found ->
                found.content().stream().anyMatch(content -> content.contains(span))
                    ? index.passage(
                        statement, found.content().contains(span) ? List.of() : List.of(span))
                    : index.inContext(report, span).by(CaseIndex.speaker(found)))
        .orElseGet(() -> index.inContext(report, span).by("the author"));
  }

  Item item(String title, String kind, List<String> facts, DateRange time, Telling telling) {
    return new Item(
        CaseIndex.cut(title, TITLE),
        kind,
        facts.stream().filter(fact -> !fact.endsWith(": ")).toList(),
        days(time, NO_DATE),
        told(telling.report()),
        grade(telling.statement()),
        words(telling.statement(), telling.report(), telling.span()));
  }

  Item item(Happening happening) {
    List<String> facts = new ArrayList<>();
    place(happening.report(), happening.place())
        .ifPresent(place -> facts.add("where: " + place.name()));
    return item(
        title(happening),
        kind(happening),
        facts,
        happening.time(),
        new Telling(happening.statement(), happening.report(), happening.span()));
  }

  Item item(Position position) {
    return item(
        position.name() + " " + stance(position.stance()) + ": " + position.issueName(),
        stance(position.stance()),
        List.of("condition: " + position.condition()),
        position.time(),
        new Telling(position.statement(), position.report(), position.span()));
  }

  String title(Happening happening) {
    return ActWords.sentence(happening, names(happening.actors()), names(happening.recipients()));
  }

  /** What kinds of act PLOVER types are, in the words of the page. */
  static String types(List<String> types) {
    return String.join(", ", types.stream().map(Situation::act).toList());
  }

  static String act(String type) {
    return Objects.requireNonNullElseGet(
        ACTS.get(type), () -> type.toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
  }

  private static String kind(Happening happening) {
    return stage(happening.stage());
  }

  /** How far it has come; empty when the text does not tell. */
  static String stage(Commitment.Stage stage) {
    return stage == Commitment.Stage.UNKNOWN ? "" : Words.of(stage);
  }

  static String stance(Position.Stance stance) {
    return Words.of(stance);
  }

  /** How far the source stands behind it and how the claim it belongs to is assessed. */
  private String grade(String statement) {
    Optional<Statement> found = index.statement(statement);
    if (found.isEmpty()) {
      return "in the author’s own words";
    }
    List<String> words = new ArrayList<>();
    Commitment commitment = found.get().commitment();
    if (commitment.polarity() != Commitment.Polarity.ASSERTS) {
      words.add(Words.of(commitment.polarity()));
    }
    if (commitment.certainty() != Commitment.Certainty.CERTAIN) {
      words.add(Words.of(commitment.certainty()));
    }
    index
        .claim(index.claimOf(statement))
        .map(claim -> claim.assessment().word())
        .filter(word -> !word.isEmpty())
        .ifPresent(words::add);
    return String.join(", ", words);
  }
}
