package org.careo.bench.quality.muc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.model.DateRange;

/** One incident of a document while it is put together. */
final class Incident {
  private static final int FILLS = 3;

  final String type;
  int lastSentence;
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

  Incident(String type, int sentence) {
    this.type = type;
    lastSentence = sentence;
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

  boolean hasOrganisation() {
    return !organisations.isEmpty();
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

  /** What is known for sure outweighs what is only suspected; a claim outweighs both. */
  void organisation(String name, String confidence) {
    if (organisations.size() < FILLS || organisations.containsKey(name)) {
      organisations.merge(
          name, confidence, (before, now) -> before.startsWith("CLAIMED") ? before : now);
    }
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

  /** Whether it says more than that something happened. */
  boolean isTold() {
    return !(humans.isEmpty() && things.isEmpty() && people.isEmpty() && organisations.isEmpty());
  }

  boolean hasTarget() {
    return !humans.isEmpty() || !things.isEmpty();
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
