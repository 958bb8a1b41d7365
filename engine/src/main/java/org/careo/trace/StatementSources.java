package org.careo.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.careo.model.Hop;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.model.StatementOrigin;
import org.careo.text.Folding;
import org.careo.trace.credit.Credit;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;

/**
 * Where each statement comes from. An outlet that the text itself names for it comes first; then
 * the named source it is put to: what one source says is one source of knowledge, whoever heard it;
 * what the author asserts goes back along the lineage as far as the parents hold it too, and is the
 * report's own where they do not.
 */
final class StatementSources {
  /** Share of a statement's words that a sentence of the parent must hold. */
  private static final double HELD = 0.4;

  private final List<Dossier> dossiers;
  private final Assembly assembly;
  private final String[] originOf;
  private final boolean[] ownShown;
  private final OriginBook book;
  private final Keys keys;
  private final Map<String, Integer> outletReports;

  /**
   * @param outletReports for each outlet of the case its only report, where it has one only
   */
  StatementSources(
      List<Dossier> dossiers,
      Assembly assembly,
      String[] originOf,
      boolean[] ownShown,
      OriginBook book,
      Keys keys,
      Map<String, Integer> outletReports) {
    this.dossiers = dossiers;
    this.assembly = assembly;
    this.originOf = originOf;
    this.ownShown = ownShown;
    this.book = book;
    this.keys = keys;
    this.outletReports = outletReports;
  }

  /** One entry for each statement, sorted by its id. */
  List<StatementOrigin> all() {
    List<StatementOrigin> all = new ArrayList<>();
    for (int report = 0; report < dossiers.size(); report++) {
      for (Statement statement : dossiers.get(report).account().statements()) {
        StatementOrigin origin = of(report, statement);
        book.carry(origin.origin(), dossiers.get(report).id());
        all.add(origin);
      }
    }
    all.sort(Comparator.comparing(StatementOrigin::statement));
    return all;
  }

  private StatementOrigin of(int report, Statement statement) {
    Dossier dossier = dossiers.get(report);
    int holder = heldBy(report, statement);
    String parent = holder == report ? "" : dossiers.get(holder).id();
    for (Credit credit : dossier.credits()) {
      boolean named = credit.kind() == Credit.Kind.REPORTED || credit.kind() == Credit.Kind.TOLD;
      if (named && isPutTo(statement, credit.span())) {
        Integer cited = outletReports.get(credit.outlet());
        if (cited != null && cited != report) {
          return new StatementOrigin(
              statement.id(),
              originOf[cited],
              dossiers.get(cited).id(),
              ownShown[assembly.root(cited)],
              "The report says that it comes from " + credit.name() + ", which is in the case.");
        }
        return new StatementOrigin(
            statement.id(),
            book.ofOutlet(
                credit, "Named as the source by reports; its own text is not in the case."),
            parent,
            false,
            "The report says that it comes from " + credit.name() + ", which is not in the case.");
      }
    }
    if (isNamed(statement.speaker())) {
      Speaker speaker = statement.speaker();
      String key = speaker.actor().isEmpty() ? Folding.fold(speaker.name()) : speaker.actor();
      return new StatementOrigin(
          statement.id(),
          book.ofSpeaker(key, speaker.name()),
          parent,
          false,
          "It is put to " + speaker.name() + ": one source of knowledge, whoever heard it.");
    }
    if (holder != report) {
      boolean whole = assembly.parent(holder) < 0;
      return new StatementOrigin(
          statement.id(),
          whole ? originOf[holder] : own(holder),
          parent,
          ownShown[holder],
          "The report it derives from holds it too.");
    }
    boolean derived = assembly.parent(report) >= 0;
    return new StatementOrigin(
        statement.id(),
        derived ? own(report) : originOf[report],
        "",
        ownShown[report],
        derived
            ? "The report it derives from does not hold it."
            : "No other report of the case holds it before.");
  }

  private String own(int report) {
    return book.ofReport(dossiers.get(report), "What the report adds to those it derives from.");
  }

  /** The highest report along the parents that holds the statement too. */
  private int heldBy(int report, Statement statement) {
    int holder = report;
    for (int step = 0; step < dossiers.size() && assembly.parent(holder) >= 0; step++) {
      int above = assembly.parent(holder);
      if (!holds(dossiers.get(above).digest(), dossiers.get(report).digest(), statement)) {
        break;
      }
      holder = above;
    }
    return holder;
  }

  private boolean holds(Digest above, Digest digest, Statement statement) {
    float[] inSentence = new float[above.sentenceCount()];
    float total = 0;
    for (int word = 0; word < digest.size(); word++) {
      Span span = digest.span(word);
      float weight = keys.weight(digest.key(word));
      if (weight <= 0
          || statement.content().stream().noneMatch(content -> content.contains(span))) {
        continue;
      }
      total += weight;
      int slot = above.slot(digest.key(word));
      if (slot >= 0) {
        for (int sentence : above.sentencesOf(new int[] {slot})[0]) {
          inSentence[sentence] += weight;
        }
      }
    }
    float best = 0;
    for (float held : inSentence) {
      best = Math.max(best, held);
    }
    return total > 0 && best >= HELD * total;
  }

  private static boolean isPutTo(Statement statement, Span credit) {
    if (credit.isEmpty()) {
      return false;
    }
    for (Span source : statement.source()) {
      if (source.overlaps(credit)) {
        return true;
      }
    }
    for (Hop hop : statement.chain()) {
      if (!hop.span().isEmpty() && hop.span().overlaps(credit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Speaker speaker) {
    if (speaker.name().isEmpty() && speaker.actor().isEmpty()) {
      return false;
    }
    return switch (speaker.kind()) {
      case PERSON, OFFICE, ORGANISATION, STATE, DOCUMENT, POLL, LAW -> true;
      case GROUP, POPULATION, UNNAMED, MEDIA, AUTHOR, IMPERSONAL, UNKNOWN -> false;
    };
  }
}
