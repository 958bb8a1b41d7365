package org.careo.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.casefile.CaseFile;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.DateRange;
import org.careo.model.Picture;
import org.careo.model.Span;

/** Names, files and words of what the picture holds. */
final class PictureNames {
  private final CaseFile file;
  private final Map<String, String> actors = new HashMap<>();
  private final Map<String, Account> accounts = new HashMap<>();

  PictureNames(CaseFile file, Picture picture) {
    this.file = file;
    for (Actor actor : picture.actors()) {
      actors.put(actor.id(), actor.name());
    }
  }

  String actor(String id) {
    return Terminal.harmless(actors.getOrDefault(id, id));
  }

  String actors(List<String> ids) {
    return String.join(", ", ids.stream().map(this::actor).toList());
  }

  Account account(String report) {
    return accounts.computeIfAbsent(report, id -> file.reports().account(id).orElseThrow());
  }

  String words(String report, Span span) {
    return Terminal.harmless(span.of(account(report).report().text())).replaceAll("\\s+", " ");
  }

  String file(String report) {
    return Terminal.harmless(account(report).report().file());
  }

  /** The days meant, "date unknown" when none. */
  static String days(DateRange range) {
    if (!range.isKnown()) {
      return "date unknown";
    }
    return range.isDay() ? range.from() : range.from() + " to " + range.to();
  }
}
