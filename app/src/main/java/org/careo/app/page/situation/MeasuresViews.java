package org.careo.app.page.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careo.app.page.CaseIndex;
import org.careo.app.page.Paging;
import org.careo.app.page.situation.MeasuresView.Card;
import org.careo.app.page.situation.MeasuresView.Part;
import org.careo.export.Words;
import org.careo.model.ClaimedEffect;
import org.careo.model.Deployment;
import org.careo.model.Designation;
import org.careo.model.Happening;
import org.careo.model.Judgement;
import org.careo.model.Operation;
import org.careo.model.Picture;
import org.careo.model.Poll;
import org.careo.model.RedLine;
import org.careo.model.Telling;
import org.careo.text.Folding;
import org.careo.text.actor.States;

/** Makes the lists of operations, deployments, designations, red lines, polls and judgements. */
public final class MeasuresViews {
  /** What can be asked for, in the order of the tabs. */
  public static final List<String> LISTS =
      List.of(
          "operations",
          "deployments",
          "designations",
          "effects",
          "red lines",
          "polls",
          "judgements",
          "acts");

  private static final int PARTS = 30;

  private final Situation situation;
  private final Picture picture;
  private final Map<String, Deployment> deployments = new HashMap<>();
  private final Map<String, ClaimedEffect> effects = new HashMap<>();
  private final Map<String, Happening> happenings = new HashMap<>();
  private final Map<String, Judgement> judgements = new HashMap<>();

  public MeasuresViews(CaseIndex index) {
    situation = new Situation(index);
    picture = index.picture();
    picture.deployments().forEach(each -> deployments.put(each.id(), each));
    picture.effects().forEach(each -> effects.put(each.id(), each));
    picture.happenings().forEach(each -> happenings.put(each.id(), each));
    picture.judgements().forEach(each -> judgements.put(each.id(), each));
  }

  /** One page of a list; an unknown name is the first list that holds anything. */
  public MeasuresView of(String asked, int page) {
    List<Integer> counts =
        List.of(
            picture.operations().size(),
            picture.deployments().size(),
            picture.designations().size(),
            picture.effects().size(),
            SameRedLines.of(picture).size(),
            picture.polls().size(),
            picture.judgements().size(),
            picture.happenings().size());
    String list =
        LISTS.contains(asked)
            ? asked
            : LISTS.stream()
                .filter(each -> counts.get(LISTS.indexOf(each)) > 0)
                .findFirst()
                .orElse(LISTS.getFirst());
    Paging<Card> cards =
        switch (list) {
          case "operations" -> Paging.page(picture.operations(), page, this::card);
          case "deployments" -> Paging.page(picture.deployments(), page, single(this::item));
          case "designations" -> Paging.page(picture.designations(), page, single(this::item));
          case "effects" -> Paging.page(picture.effects(), page, single(this::item));
          case "red lines" -> Paging.page(SameRedLines.of(picture), page, this::redLine);
          case "polls" -> Paging.page(picture.polls(), page, single(this::item));
          case "judgements" -> Paging.page(picture.judgements(), page, single(this::item));
          default -> Paging.page(picture.happenings(), page, single(situation::item));
        };
    return new MeasuresView(list, counts, cards);
  }

  private static <T> Function<T, Card> single(Function<T, Item> item) {
    return record -> {
      Item made = item.apply(record);
      return new Card(made.title(), made.facts(), List.of(made), List.of());
    };
  }

  private Card card(Operation operation) {
    List<Part> parts = new ArrayList<>();
    part(parts, "What belongs to it", deployed(operation));
    part(parts, "What is claimed for it", items(operation.effects(), effects, this::item));
    return new Card(
        operation.name(),
        facts(
            "whose: " + situation.name(operation.owner()),
            "aim: " + operation.aim(),
            "also called: " + String.join(", ", operation.aliases()),
            "time: " + Situation.days(operation.time(), "")),
        operation.tellings().stream()
            .limit(PARTS)
            .map(
                telling ->
                    situation.item(operation.name(), "named", List.of(), operation.time(), telling))
            .toList(),
        parts);
  }

  private Card redLine(List<RedLine> told) {
    RedLine line = told.getFirst();
    List<String> crossing =
        told.stream().flatMap(each -> each.crossedBy().stream()).distinct().sorted().toList();
    List<Part> parts = new ArrayList<>();
    part(
        parts,
        "What is told that would cross it",
        Stream.concat(
                items(crossing, happenings, situation::item).stream(),
                items(crossing, judgements, this::item).stream())
            .toList());
    String title = line.name() + ": " + line.forbidden();
    return new Card(
        title,
        facts(
            "who must not act: " + situation.names(line.actors()),
            "what kind of act: " + Situation.types(line.types()),
            "where: " + States.builtIn().names(line.countries())),
        told.stream()
            .limit(PARTS)
            .map(
                each ->
                    situation.item(
                        each.name() + ": " + each.forbidden(),
                        "red line",
                        List.of(),
                        each.time(),
                        each.telling()))
            .toList(),
        parts);
  }

  private static void part(List<Part> parts, String heading, List<Item> items) {
    if (!items.isEmpty()) {
      parts.add(new Part(heading, items));
    }
  }

  private static <T> List<Item> items(
      List<String> ids, Map<String, T> known, Function<T, Item> item) {
    return ids.stream().map(known::get).filter(Objects::nonNull).limit(PARTS).map(item).toList();
  }

  /** What several passages tell in the same words stands once, with how often it is told. */
  private List<Item> deployed(Operation operation) {
    Map<String, List<Deployment>> alike = new LinkedHashMap<>();
    operation.deployments().stream()
        .map(deployments::get)
        .filter(Objects::nonNull)
        .forEach(
            each ->
                alike
                    .computeIfAbsent(Folding.fold(title(each)), key -> new ArrayList<>())
                    .add(each));
    return alike.values().stream()
        .limit(PARTS)
        .map(
            same ->
                same.size() == 1
                    ? item(same.getFirst())
                    : item(same.getFirst()).with("told: " + same.size() + " times"))
        .toList();
  }

  private static List<String> facts(String... facts) {
    return Stream.of(facts).filter(fact -> !fact.endsWith(": ")).toList();
  }

  private static String title(Deployment deployment) {
    String strength = deployment.strength().isEmpty() ? "" : deployment.strength() + " ";
    boolean told =
        Folding.fold(strength).contains(Folding.fold(deployment.force()))
            || Folding.fold(deployment.force()).contains(Folding.fold(strength).strip());
    return told && strength.length() > deployment.force().length()
        ? strength.strip()
        : (told ? "" : strength) + deployment.force();
  }

  private Item item(Deployment deployment) {
    return situation.item(
        title(deployment),
        Situation.stage(deployment.stage()),
        facts(
            "whose: " + situation.name(deployment.owner()),
            "where: " + place(deployment.telling(), deployment.place()),
            "from: " + deployment.from(),
            "against: " + situation.name(deployment.against())),
        deployment.time(),
        deployment.telling());
  }

  private Item item(Designation designation) {
    return situation.item(
        situation.names(designation.designees())
            + (designation.count().isEmpty() ? "" : " (" + designation.count() + ")")
            + (designation.label().isEmpty() ? "" : ": " + designation.label()),
        Words.of(designation.kind()),
        facts(
            "by: " + situation.name(designation.authority()),
            "through: " + designation.instrument(),
            "effect: " + designation.effect()),
        designation.time(),
        designation.telling());
  }

  private Item item(ClaimedEffect effect) {
    return situation.item(
        effect.effect(),
        "claimed effect",
        facts("of: " + cause(effect.cause()), "where: " + place(effect.telling(), effect.place())),
        effect.time(),
        effect.telling());
  }

  private Item item(Poll poll) {
    return situation.item(
        poll.share() + " " + Situation.stance(poll.stance()) + ": " + poll.question(),
        "poll",
        facts("asked by: " + poll.pollster(), "asked: " + poll.population()),
        poll.time(),
        poll.telling());
  }

  private Item item(Judgement judgement) {
    String text = situation.index().text(judgement.telling().report());
    return situation.item(
        (judgement.name().isEmpty() ? "the author" : judgement.name())
            + ": "
            + (judgement.proposition().end() <= text.length()
                ? judgement.proposition().of(text).replaceAll("\\s+", " ")
                : ""),
        Words.of(judgement.kind()),
        facts(
            "how likely: "
                + (judgement.likelihood() == Judgement.Likelihood.UNSTATED
                    ? ""
                    : Words.of(judgement.likelihood())),
            "by when: " + judgement.horizonWords(),
            "if: " + judgement.condition()),
        judgement.horizon(),
        judgement.telling());
  }

  /** What is said to have brought it about: an operation, an act or an actor of the picture. */
  private String cause(String id) {
    return Stream.concat(
            picture.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .map(Operation::name),
            Optional.ofNullable(happenings.get(id)).map(situation::title).stream())
        .findFirst()
        .orElseGet(() -> situation.name(id));
  }

  private String place(Telling telling, String id) {
    return situation.place(telling.report(), id).map(place -> place.name()).orElse("");
  }
}
