package org.careo.read.actor;

import java.util.List;
import org.careo.model.DateRange;
import org.careo.read.name.Words;
import org.careo.text.Folding;
import org.careo.text.actor.ActorBase;
import org.careo.text.actor.Tenure;

/**
 * Holds titles against the offices of the base at the report's date. A report without a date counts
 * from the latest day on which one of its own titles began: who writes "President X" writes after X
 * took office. Then only what holds for every later day counts.
 */
final class TitleCheck {
  private final ActorBase base;
  private final String day;

  TitleCheck(ActorBase base, Words words, List<Draft> drafts) {
    this.base = base;
    DateRange published = words.base().report().published().range();
    day = published.to().isEmpty() ? published.from() : published.to();
    earliest = day.isEmpty() ? impliedDay(drafts) : day;
  }

  private final String earliest;

  /** The report's day, or the earliest it can be; empty = unknown. */
  String day() {
    return earliest;
  }

  /** Whether the base says that the title was not held, or no longer "former", at the date. */
  boolean clashes(Draft draft) {
    List<Tenure> tenures = base.tenures(draft.entity().id());
    if (tenures.isEmpty() || draft.role().isEmpty() || earliest.isEmpty()) {
      return false;
    }
    boolean held = false;
    boolean open = false;
    boolean other = false;
    for (Tenure tenure : tenures) {
      boolean covers = tenure.covers(earliest);
      boolean same = PersonJoiner.sameRole(tenure.role(), draft.role());
      held |= same && (covers || day.isEmpty() && !tenure.isBefore(earliest));
      open |= same && covers && (!day.isEmpty() || tenure.to().isEmpty());
      other |= covers && !same || same && tenure.isBefore(earliest);
    }
    return isFormer(draft) ? open : !held && other;
  }

  static boolean isFormer(Draft draft) {
    String title = Folding.fold(draft.title());
    return title.contains("former")
        || title.startsWith("ex")
        || title.contains("antigu")
        || title.contains("late ");
  }

  private String impliedDay(List<Draft> drafts) {
    String latest = "";
    for (Draft draft : drafts) {
      if (draft.role().isEmpty() || isFormer(draft)) {
        continue;
      }
      List<Tenure> held =
          base.tenures(draft.entity().id()).stream()
              .filter(tenure -> PersonJoiner.sameRole(tenure.role(), draft.role()))
              .toList();
      if (held.size() == 1 && held.getFirst().from().compareTo(latest) > 0) {
        latest = held.getFirst().from();
      }
    }
    return latest.length() == 7
        ? latest + "-28"
        : latest.length() == 4 ? latest + "-12-31" : latest;
  }
}
