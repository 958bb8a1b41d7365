package org.careo.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.model.Origin;
import org.careo.model.ReportId;

/**
 * Keeps the origins of a case and who carries them. Ids are made from what an origin is: the
 * report, the outlet or the speaker, so they are the same on every run.
 */
final class OriginBook {
  private final Map<String, Entry> entries = new TreeMap<>();

  /** One origin in the making. */
  private record Entry(
      String name, boolean present, String first, String basis, TreeSet<String> carriers) {}

  /** The origin that a report of the case is. */
  String ofReport(Dossier dossier, String basis) {
    String id = id("report:" + dossier.id());
    String name =
        dossier.account().report().outlet().isKnown()
            ? dossier.account().report().outlet().value()
            : dossier.account().report().file();
    entries.computeIfAbsent(id, key -> new Entry(name, true, dossier.id(), basis, new TreeSet<>()));
    return id;
  }

  /** An outlet or document whose text is not in the case. */
  String ofOutlet(String outlet, String name, String basis) {
    String id = id("outlet:" + outlet);
    entries.computeIfAbsent(id, key -> new Entry(name, false, "", basis, new TreeSet<>()));
    return id;
  }

  /** A speaker or document that reports quote: heard by many, one source of knowledge. */
  String ofSpeaker(String key, String name) {
    String id = id("speaker:" + key);
    entries.computeIfAbsent(
        id, absent -> new Entry(name, false, "", Origin.QUOTED, new TreeSet<>()));
    return id;
  }

  /** A text that is not in the case and that no report names, behind reports that agree. */
  String ofHidden(List<String> reports) {
    String id = id("hidden:" + String.join(" ", reports));
    entries.computeIfAbsent(
        id,
        key ->
            new Entry(
                "",
                false,
                "",
                "The reports go back to one text that is not in the case: each holds what the"
                    + " others left out.",
                new TreeSet<>()));
    return id;
  }

  void carry(String origin, String report) {
    Entry entry = entries.get(origin);
    if (entry == null) {
      throw new IllegalArgumentException("no such origin: " + origin);
    }
    entry.carriers().add(report);
  }

  /** Sorted by id; an origin's own report comes first among its carriers. */
  List<Origin> origins() {
    List<Origin> origins = new ArrayList<>();
    entries.forEach(
        (id, entry) -> {
          List<String> carriers = new ArrayList<>(entry.carriers());
          if (entry.present()) {
            carriers.remove(entry.first());
            carriers.addFirst(entry.first());
          }
          origins.add(new Origin(id, entry.name(), entry.present(), carriers, entry.basis()));
        });
    return origins;
  }

  static String id(String what) {
    return "o" + ReportId.sha256(what.getBytes(StandardCharsets.UTF_8)).substring(0, 10);
  }
}
