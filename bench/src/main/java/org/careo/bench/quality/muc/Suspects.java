package org.careo.bench.quality.muc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.careo.model.Happening;
import org.careo.model.Reading;
import org.careo.model.Statement;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;

/**
 * What speaks for an organisation of a document having done an incident, and for how sure that is:
 * where it is named, what is said of it there and by whom, what the statement that carries the
 * happening commits to.
 */
final class Suspects {
  private static final int FAR = 9;

  private final Surroundings around;
  private final Reading reading;
  private final String text;
  private final IncidentWords words;
  private final List<Map<String, String>> named = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final OrganisationMentions mentions;

  /**
   * @param origin town the document was sent from; empty when unknown
   */
  Suspects(Surroundings around, IncidentWords words, String origin) {
    this.around = around;
    this.words = words;
    reading = around.reading();
    text = around.text();
    for (int index = 0; index < reading.sentences().size(); index++) {
      named.add(words.named("organisation", sentence(index)));
      named.getLast().keySet().forEach(each -> counts.merge(each, 1, Integer::sum));
    }
    mentions =
        new OrganisationMentions(
            words,
            origin,
            IntStream.range(0, reading.sentences().size()).mapToObj(this::sentence).toList());
  }

  /** An organisation that may have done it, by its name as written, and what is known of it. */
  record Suspect(String name, List<String> features) {}

  private String sentence(int index) {
    return reading.sentences().get(index).span().of(text).toLowerCase(Locale.ROOT);
  }

  /** All organisations of the document, as they stand to an incident. */
  List<Suspect> of(Incident incident) {
    List<Suspect> suspects = new ArrayList<>();
    for (String organisation : counts.keySet()) {
      Near near = nearest(organisation, incident);
      suspects.add(new Suspect(nameAt(near, organisation), features(organisation, near, incident)));
    }
    return suspects;
  }

  /** Where an organisation is named next to an incident. */
  private record Near(int sentence, int away) {}

  private Near nearest(String organisation, Incident incident) {
    Near nearest = new Near(0, Integer.MAX_VALUE);
    for (int index = 0; index < named.size(); index++) {
      if (named.get(index).containsKey(organisation)) {
        for (Incident.Telling telling : incident.tellings()) {
          int away = index - telling.sentence();
          if (Math.abs(away) < Math.abs(nearest.away())) {
            nearest = new Near(index, away);
          }
        }
      }
    }
    return nearest;
  }

  /** How the document names an organisation in a sentence. */
  private String nameAt(Near near, String organisation) {
    return named.get(near.sentence()).getOrDefault(organisation, organisation);
  }

  private List<String> features(String organisation, Near near, Incident incident) {
    List<String> names = new ArrayList<>();
    int away = Math.clamp(near.away(), -FAR, FAR);
    boolean group = words.has("group", nameAt(near, organisation));
    String here = sentence(near.sentence());
    names.add("always");
    names.add("organisation " + organisation);
    names.add("group " + group);
    names.add("type " + incident.type + " " + group);
    names.add("away " + away);
    names.add("away group " + away + " " + group);
    names.add("others " + Math.min(4, counts.size()));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean first = counts.getOrDefault(organisation, 0) == most;
    names.add("most " + first + " " + Math.min(4, counts.getOrDefault(organisation, 0)));
    names.add("most group " + first + " " + group + " " + Math.min(2, Math.abs(away)));
    for (String kind : List.of("claim", "blame")) {
      boolean beside = words.has(kind, here);
      names.add(kind + " " + beside + " " + Math.min(3, Math.abs(away)));
      names.add(kind + " group " + beside + " " + group);
      words.stems(kind, here).forEach(each -> names.add(kind + " word " + each));
      boolean anywhere = false;
      for (int index = 0; index < named.size(); index++) {
        anywhere |= named.get(index).containsKey(organisation) && words.has(kind, sentence(index));
      }
      names.add(kind + " anywhere " + anywhere + " " + group);
    }
    for (Incident.Telling telling : incident.tellings()) {
      told(names, organisation, telling, group);
    }
    company(names, organisation, near, here);
    mentions.features(organisation).forEach(each -> names.add("document " + each));
    return names;
  }

  private void told(
      List<String> names, String organisation, Incident.Telling telling, boolean group) {
    Happening happening = telling.happening();
    boolean acts = isAmong(organisation, happening.actors());
    boolean suffers = isAmong(organisation, happening.recipients());
    names.add("acts " + acts + " suffers " + suffers);
    names.add("acts " + acts + " nobody " + happening.actors().isEmpty() + " " + group);
    Statement told = around.of(happening.span());
    String sure = told.commitment().certainty() + " " + told.commitment().polarity();
    names.add("told " + told.form() + " " + sure);
    names.add("told acts " + acts + " " + told.form() + " " + sure);
    names.add("told act " + told.act() + " " + acts);
    names.add("told speaker " + told.speaker().kind() + " " + told.form() + " " + acts);
    names.add("told cue " + told.cueClass());
    told.cue().forEach(cue -> names.add("told cue words " + Folding.fold(cue.of(text))));
    names.add("trigger " + Folding.fold(happening.span().of(text)) + " " + group);
    boolean speaks = words.named("organisation", told.speaker().name()).containsKey(organisation);
    names.add("speaks " + speaks);
    for (String actor : happening.actors()) {
      words
          .stems("perpetrator", name(actor))
          .forEach(each -> names.add("actor " + each + " " + group));
    }
    if (telling.sentence() < named.size()) {
      names.add("with " + named.get(telling.sentence()).containsKey(organisation) + " " + group);
    }
  }

  private boolean isAmong(String organisation, List<String> fillers) {
    return fillers.stream()
        .anyMatch(each -> words.named("organisation", name(each)).containsKey(organisation));
  }

  private String name(String filler) {
    return reading.actors().stream()
        .filter(actor -> actor.id().equals(filler))
        .map(actor -> actor.name() + " " + String.join(" ", actor.aliases()))
        .findFirst()
        .orElse(filler);
  }

  /** The words around its name, and those of the sentence. */
  private void company(List<String> names, String organisation, Near near, String here) {
    String name = nameAt(near, organisation);
    int at = here.indexOf(name);
    List<String> before = Folding.words(here.substring(0, at));
    List<String> after = Folding.words(here.substring(at + name.length()));
    for (int i = 0; i < Math.min(4, before.size()); i++) {
      names.add("before " + before.get(before.size() - 1 - i));
    }
    for (int i = 0; i < Math.min(4, after.size()); i++) {
      names.add("after " + after.get(i));
    }
    if (!before.isEmpty()) {
      names.add("before 1 " + before.getLast());
    }
    if (!after.isEmpty()) {
      names.add("after 1 " + after.getFirst());
    }
    String side = Math.abs(near.away()) < 2 ? "near " : "far ";
    Folding.words(here).stream()
        .filter(word -> word.length() > 3)
        .forEach(word -> names.add("company " + side + word));
  }
}
