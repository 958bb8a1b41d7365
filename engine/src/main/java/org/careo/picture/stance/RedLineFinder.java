package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careo.model.Actor;
import org.careo.model.Commitment;
import org.careo.model.Happening;
import org.careo.model.Mention;
import org.careo.model.PlaceMention;
import org.careo.model.Position.Stance;
import org.careo.model.Position.Strength;
import org.careo.model.Reading;
import org.careo.model.RedLine;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.model.VerbGroup;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/**
 * Makes a red line of each absolute rejection of what may still come, of what is called untouchable
 * and of a refusal of foreign force: who must not do what where, and what the case tells that would
 * cross it. Only told plans, orders and acts of the forbidden type by a named actor or in a named
 * country cross a line; a line that names neither is crossed by nothing.
 */
final class RedLineFinder {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** So many sentences before, the same speech may have named who must not act. */
  private static final int SPEECH = 3;

  /** Begins the labels of acts, before their PLOVER type. */
  private static final String FORBIDDEN = "FORBIDDEN ";

  /** Characters of a year. */
  private static final int YEAR = 4;

  /** What is over for more years crosses no line. */
  private static final int RECENT = 2;

  private static final Set<String> NEGATING = SMALL_WORDS.of("red-line-finder-negating");

  private final PhraseLexicon words;
  private final Map<String, Actor> actors;
  private final Map<String, Surroundings> byReport = new HashMap<>();

  RedLineFinder(PhraseLexicon words, Map<String, Actor> actors) {
    this.words = words;
    this.actors = actors;
  }

  /** What must not be done: PLOVER types, who must not do it, where. */
  private record Forbidden(TreeSet<String> types, TreeSet<String> whom, TreeSet<String> countries) {
    Forbidden() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  List<RedLine> find(List<Draft> drafts, List<Happening> happenings, List<Surroundings> arounds) {
    arounds.forEach(around -> byReport.put(around.account().report().id(), around));
    Map<String, List<Draft>> refusals =
        drafts.stream()
            .filter(draft -> draft.stance() == Stance.REJECTS || draft.stance() == Stance.DENIES)
            .collect(Collectors.groupingBy(Draft::report));
    List<Happening> told =
        happenings.stream()
            .filter(each -> !isRefused(each, refusals.getOrDefault(each.report(), List.of())))
            .toList();
    return drafts.stream()
        .filter(this::isRedLine)
        .map(draft -> line(draft, told))
        .sorted(Comparator.comparing(RedLine::id))
        .toList();
  }

  /** What holds on a condition can still be had, and what is past can no longer be forbidden. */
  private boolean isRedLine(Draft draft) {
    if (!draft.condition().isEmpty() || isPast(draft)) {
      return false;
    }
    Set<String> labels = labels(draft.around(), draft.span());
    boolean force = isForce(types(labels));
    boolean absolute = draft.strength() == Strength.ABSOLUTE;
    return switch (draft.stance()) {
      case REJECTS -> absolute || isRefused(draft) && force;
      case DENIES -> isFuture(draft) && (absolute || force);
      case SUPPORTS -> absolute && labels.contains("UNTOUCHABLE");
      case DEMANDS, THREATENS, CONDITIONAL, NEUTRAL -> false;
    };
  }

  /** PLOVER types of the acts that labels forbid. */
  private static Set<String> types(Set<String> labels) {
    return labels.stream()
        .filter(label -> label.startsWith(FORBIDDEN))
        .map(label -> label.substring(FORBIDDEN.length()))
        .collect(Collectors.toSet());
  }

  private static boolean isForce(Set<String> types) {
    return types.contains("ASSAULT") || types.contains("MOBILIZE");
  }

  /** "There will be no strikes", "nobody is going to come": refused for the future. */
  private static boolean isRefused(Draft draft) {
    return isFuture(draft)
        && Folding.words(draft.around().words(draft.span())).stream().anyMatch(NEGATING::contains);
  }

  private static boolean isFuture(Draft draft) {
    return verbs(draft, draft.span()).anyMatch(verb -> Said.isFuture(draft.around(), verb));
  }

  /**
   * Whether all verbs tell of what is past: "I have never read the memo"; of a rejection those of
   * what is rejected ("they never received a single one").
   */
  private static boolean isPast(Draft draft) {
    Span told = draft.stance() == Stance.DENIES ? draft.span() : draft.topic().matter();
    return verbs(draft, told).findAny().isPresent()
        && verbs(draft, told)
            .allMatch(
                verb ->
                    switch (verb.tense()) {
                      case PAST, PERFECT, PLUPERFECT -> true;
                      case PRESENT, FUTURE, NONE -> false;
                    });
  }

  private static Stream<VerbGroup> verbs(Draft draft, Span told) {
    Reading reading = draft.around().reading();
    return reading.verbGroups().stream()
        .filter(VerbGroup::isFinite)
        .filter(verb -> told.overlaps(reading.tokens().get(verb.head()).span()));
  }

  private RedLine line(Draft draft, List<Happening> happenings) {
    Surroundings around = draft.around();
    Span matter = draft.topic().matter();
    Forbidden forbidden = forbidden(draft);
    List<String> crossing =
        happenings.stream()
            .filter(each -> crosses(each, draft, forbidden))
            .map(Happening::id)
            .sorted()
            .toList();
    return new RedLine(
        "r" + draft.id().substring(1),
        draft.id(),
        draft.holder(),
        draft.name(),
        draft.label().map(MatterLabel::words).orElse(around.words(matter)),
        List.copyOf(forbidden.types()),
        List.copyOf(forbidden.whom()),
        List.copyOf(forbidden.countries()),
        draft.time(),
        around.telling(draft.span()),
        crossing);
  }

  private Forbidden forbidden(Draft draft) {
    Surroundings around = draft.around();
    Forbidden forbidden = new Forbidden();
    Span matter = draft.topic().matter();
    read(draft, matter, forbidden);
    read(draft, draft.span(), forbidden);
    if (isForce(forbidden.types()) && forbidden.whom().isEmpty()) {
      earlier(draft).forEach(span -> read(draft, span, forbidden));
    }
    Set<String> labels = labels(around, matter);
    boolean own = labels.contains("OWN GROUND");
    boolean intrusion = labels.contains("INTRUSION") && forbidden.countries().isEmpty();
    Actor holder = actors.get(draft.holder());
    if ((own || intrusion) && holder != null && !holder.country().isEmpty()) {
      forbidden.countries().add(holder.country());
    }
    return forbidden;
  }

  /** Adds what the words of a span forbid, to whom and where. */
  private void read(Draft draft, Span span, Forbidden forbidden) {
    Surroundings around = draft.around();
    forbidden.types().addAll(types(labels(around, span)));
    List<Span> named = new ArrayList<>();
    for (Mention mention : around.reading().mentions()) {
      if (span.contains(mention.span())
          && !mention.actor().isEmpty()
          && !isOf(mention.actor(), draft.holder())) {
        named.add(mention.span());
        forbidden.whom().add(mention.actor());
      }
    }
    for (PlaceMention place : around.placesOf(around.sentence(span.start()))) {
      boolean acts = named.stream().anyMatch(each -> each.overlaps(place.span()));
      if (place.span().overlaps(span) && !acts && !place.country().isEmpty()) {
        forbidden.countries().add(place.country());
      }
    }
  }

  /** What the holder said just before, in the same paragraph. */
  private static List<Span> earlier(Draft draft) {
    Surroundings around = draft.around();
    int sentence = around.sentence(draft.span().start());
    if (sentence < 0) {
      return List.of();
    }
    List<Sentence> sentences = around.reading().sentences();
    int from = Math.max(0, sentence - SPEECH);
    while (sentences.get(from).segment() != sentences.get(sentence).segment()) {
      from++;
    }
    int start = sentences.get(from).span().start();
    int end = draft.span().start();
    return around.account().statements().stream()
        .filter(each -> each.speaker().actor().equals(draft.holder()))
        .map(Statement::extent)
        .filter(extent -> extent.start() >= start && extent.start() < end)
        .map(extent -> new Span(extent.start(), Math.min(end, extent.end())))
        .toList();
  }

  /** Labels of all words of a span, in its first sentence. */
  private Set<String> labels(Surroundings around, Span span) {
    int index = around.sentence(span.start());
    Set<String> labels = new TreeSet<>();
    if (index >= 0) {
      Sentence sentence = around.reading().sentences().get(index);
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (around.reading().tokens().get(i).span().overlaps(span)) {
          labels.addAll(words.labels(around, sentence.language(), i, sentence.endToken()));
        }
      }
    }
    return labels;
  }

  /** Whether an actor is the holder or of the holder's country. */
  private boolean isOf(String actor, String holder) {
    Actor one = actors.get(actor);
    Actor other = actors.get(holder);
    return actor.equals(holder)
        || one != null
            && other != null
            && !one.country().isEmpty()
            && one.country().equals(other.country());
  }

  private boolean crosses(Happening happening, Draft draft, Forbidden forbidden) {
    boolean type =
        forbidden.types().contains(happening.type())
            || forbidden.types().contains(happening.mode());
    if (!type
        || happening.negated()
        || !isOnTheWay(happening.stage())
        || isLongBefore(happening, draft)) {
      return false;
    }
    Set<String> countries = countries(happening);
    boolean there = forbidden.countries().stream().anyMatch(countries::contains);
    if (forbidden.whom().isEmpty()) {
      return there;
    }
    boolean open = forbidden.countries().isEmpty() || countries.isEmpty();
    return (open || there)
        && happening.actors().stream()
            .anyMatch(
                actor ->
                    !isOf(actor, draft.holder())
                        && forbidden.whom().stream().anyMatch(each -> isOf(actor, each)));
  }

  /**
   * Whether a happening is only what somebody rejects or denies: "ruled out any strikes".
   *
   * @param refusals those of its report
   */
  private static boolean isRefused(Happening happening, List<Draft> refusals) {
    return refusals.stream()
        .anyMatch(
            draft ->
                draft.span().contains(happening.span())
                    || draft.topic().matter().contains(happening.span()));
  }

  /** Whether something was over years before the line was drawn. */
  private static boolean isLongBefore(Happening happening, Draft draft) {
    OptionalInt over = year(happening.time().to());
    OptionalInt drawn = drawn(draft);
    return over.isPresent() && drawn.isPresent() && drawn.getAsInt() - over.getAsInt() > RECENT;
  }

  /** The year a line was drawn in; where it is untold the one its report names most often. */
  private static OptionalInt drawn(Draft draft) {
    OptionalInt told = year(draft.time().from());
    if (told.isPresent()) {
      return told;
    }
    Map<Integer, Integer> named = new TreeMap<>();
    for (TimeExpression time : draft.around().reading().times()) {
      year(time.range().from()).ifPresent(year -> named.merge(year, 1, Integer::sum));
    }
    return named.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> OptionalInt.of(most.getKey()))
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt year(String day) {
    return day.matches("\\d{4}.*")
        ? OptionalInt.of(Integer.parseInt(day.substring(0, YEAR)))
        : OptionalInt.empty();
  }

  /** Countries of the places that the sentence of a happening names besides those who act. */
  private Set<String> countries(Happening happening) {
    Surroundings around = byReport.get(happening.report());
    Set<String> countries = new TreeSet<>();
    if (around != null) {
      for (PlaceMention place : around.placesOf(around.sentence(happening.span().start()))) {
        boolean acts =
            around.reading().mentions().stream()
                .anyMatch(
                    mention ->
                        mention.span().overlaps(place.span())
                            && happening.actors().contains(mention.actor()));
        if (!acts && !place.country().isEmpty()) {
          countries.add(place.country());
        }
      }
    }
    return countries;
  }

  private static boolean isOnTheWay(Commitment.Stage stage) {
    return switch (stage) {
      case DONE, ONGOING, ORDERED, AUTHORISED, PLANNED, CONSIDERED -> true;
      case HYPOTHETICAL, UNKNOWN -> false;
    };
  }
}
