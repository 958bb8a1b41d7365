package org.careo.bench.quality.muc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.model.DateRange;
import org.careo.model.Happening;
import org.careo.text.Folding;

/** One incident of a document while it is put together. */
final class Incident {
  private static final int FILLS = 3;

  final String type;
  private String date = "";
  private String day = "";
  private final Set<String> location = new LinkedHashSet<>();
  private final Set<String> instruments = new LinkedHashSet<>();
  private final Set<String> people = new LinkedHashSet<>();
  private final Map<String, String> organisations = new LinkedHashMap<>();
  private final Set<String> things = new LinkedHashSet<>();
  private final Set<String> humans = new LinkedHashSet<>();
  private final Map<String, List<String>> effects = new LinkedHashMap<>();
  private final Map<String, String> numbers = new LinkedHashMap<>();
  private final List<Telling> tellings = new ArrayList<>();

  /**
   * A happening that tells of the incident.
   *
   * @param sentence index of its sentence
   */
  record Telling(Happening happening, int sentence) {}

  Incident(String type) {
    this.type = type;
  }

  void tell(Happening happening, int sentence) {
    tellings.add(new Telling(happening, sentence));
  }

  /** The happenings it is told by, in text order. */
  List<Telling> tellings() {
    return tellings;
  }

  /** Index of the sentence that told of it last. */
  int lastSentence() {
    return tellings.getLast().sentence();
  }

  void date(String day) {
    date = date.isEmpty() ? day : date;
  }

  void happened(String lastDay) {
    day = day.isEmpty() ? lastDay : day;
  }

  /** Whether it lies more than so many months before a report. */
  boolean isBefore(DateRange published, int months) {
    return !day.isEmpty()
        && published.isDay()
        && LocalDate.parse(day).isBefore(LocalDate.parse(published.from()).minusMonths(months));
  }

  void place(String name) {
    location.add(name);
  }

  void instrument(String words) {
    add(instruments, words);
  }

  void perpetrator(String words) {
    add(people, words);
  }

  void organisation(String name, String confidence) {
    organisations.put(name, confidence);
  }

  void thing(String words) {
    add(things, words);
  }

  void human(String words, String effect, String number) {
    add(humans, words);
    if (humans.contains(words)) {
      if (!effect.isEmpty() && !effects.getOrDefault(words, List.of()).contains(effect)) {
        effects.computeIfAbsent(words, key -> new ArrayList<>()).add(effect);
      }
      if (!number.isEmpty()) {
        numbers.putIfAbsent(words, number);
      }
    }
  }

  private static void add(Set<String> fills, String words) {
    if (fills.size() < FILLS) {
      fills.add(words);
    }
  }

  private static boolean explodes(String instrument) {
    return instrument.contains("bomb")
        || instrument.startsWith("dynamit")
        || instrument.startsWith("explos");
  }

  /** What it is known by, besides who did it: names of features. */
  List<String> features() {
    List<String> names = new ArrayList<>(List.of("always", "type " + type));
    names.add("humans " + humans.size() + " things " + things.size());
    names.add("targets " + (humans.isEmpty() && things.isEmpty()) + " " + type);
    names.add("instruments " + instruments.size() + " people " + people.size());
    names.add("day " + !day.isEmpty() + " tellings " + Math.min(4, tellings.size()));
    names.add("first sentence " + Math.min(6, tellings.getFirst().sentence()));
    humans.forEach(each -> Folding.words(each).forEach(word -> names.add("human " + word)));
    things.forEach(each -> Folding.words(each).forEach(word -> names.add("thing " + word)));
    people.forEach(each -> Folding.words(each).forEach(word -> names.add("by " + word)));
    effects.values().forEach(each -> names.add("effect " + type + " " + each));
    for (Telling telling : tellings) {
      Happening happening = telling.happening();
      names.add("rule " + happening.rule());
      names.add("stage " + happening.stage() + " " + happening.type());
      names.add("actors " + happening.actors().size() + " " + happening.type());
      names.add("recipients " + happening.recipients().size() + " " + happening.type());
      names.add("place " + !happening.place().isEmpty() + " time " + happening.time().isDay());
    }
    return names;
  }

  /** The template as the scoring script reads it. */
  Map<String, Object> template() {
    Map<String, Object> template = new LinkedHashMap<>();
    boolean exploded = instruments.stream().anyMatch(Incident::explodes);
    template.put("type", type.equals("ATTACK") && exploded ? "BOMBING" : type);
    if (!date.isEmpty()) {
      template.put("date", date);
    }
    template.put("location", List.copyOf(location));
    template.put("stage", "ACCOMPLISHED");
    template.put("instrument", List.copyOf(instruments));
    template.put("perp_individual", List.copyOf(people));
    template.put("perp_org", List.copyOf(organisations.keySet()));
    template.put("org_confidence", organisations);
    template.put("phys_target", List.copyOf(things));
    template.put("hum_target", List.copyOf(humans));
    template.put("hum_effect", effects);
    template.put("hum_number", numbers);
    return template;
  }
}
