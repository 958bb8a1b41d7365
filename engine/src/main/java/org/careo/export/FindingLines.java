package org.careo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careo.confront.quote.QuotationFamily;
import org.careo.model.Assessment;
import org.careo.model.Check;
import org.careo.model.Claim;
import org.careo.model.Drift;
import org.careo.model.Evidence;
import org.careo.model.Happening;
import org.careo.model.LineageEdge;
import org.careo.model.Origin;
import org.careo.model.OriginCount;
import org.careo.model.Parentage;
import org.careo.model.Position;
import org.careo.model.Relation;
import org.careo.text.CodePoints;

/**
 * The lines of what was found across reports; {@code points} gives the offsets of each report by
 * id.
 */
final class FindingLines {
  private final Map<String, CodePoints> points;
  private final Map<String, String> reportOfSubject;
  private final Map<String, String> names;

  /**
   * @param points code points by report id
   * @param reportOfSubject report of each statement; of a claim, the report of its first statement
   * @param names name of each actor by its id
   */
  FindingLines(
      Map<String, CodePoints> points,
      Map<String, String> reportOfSubject,
      Map<String, String> names) {
    this.points = points;
    this.reportOfSubject = reportOfSubject;
    this.names = names;
  }

  Line edge(LineageEdge edge) {
    return new Line()
        .put("a", edge.a())
        .put("b", edge.b())
        .put("p", ReportLines.rounded(edge.probability()))
        .put("kind", Words.of(edge.kind()))
        .put("from", edge.from())
        .lines("evidence", evidence(edge.evidence(), edge.a(), edge.b()));
  }

  Line origin(Origin origin) {
    return new Line()
        .put("origin", origin.id())
        .put("name", origin.name())
        .put("present", origin.present())
        .strings("reports", origin.reports())
        .put("basis", origin.basis());
  }

  Line parentage(Parentage parentage) {
    return new Line()
        .put("report", parentage.report())
        .put("parent", parentage.parent())
        .put("origin", parentage.origin())
        .put("kind", Words.of(parentage.kind()))
        .put("own", parentage.own())
        .put("p", ReportLines.rounded(parentage.probability()))
        .lines(
            "alternatives",
            parentage.runnersUp().stream()
                .map(
                    other ->
                        new Line()
                            .put("report", other.value())
                            .put("answer", other.reason())
                            .put("p", ReportLines.rounded(other.score())))
                .toList())
        .lines(
            "parts",
            parentage.parts().stream()
                .map(
                    part ->
                        new Line()
                            .put("report", part.value())
                            .put("p", ReportLines.rounded(part.score())))
                .toList());
  }

  Line count(OriginCount count) {
    return new Line()
        .put("subject", count.subject())
        .put("minimum", count.minimum())
        .put("maximum", count.maximum())
        .numbers("distribution", count.distribution().stream().map(ReportLines::rounded).toList());
  }

  Line drift(Drift drift) {
    Line line =
        new Line()
            .put("drift", drift.id())
            .put("from", drift.from())
            .put("to", drift.to())
            .put("kind", drift.kind());
    if (!drift.before().isEmpty()) {
      line.span("before", drift.before(), of(drift.from()));
    }
    if (!drift.after().isEmpty()) {
      line.span("after", drift.after(), of(drift.to()));
    }
    return line.put("note", drift.note());
  }

  Line claim(Claim claim) {
    Assessment assessment = claim.assessment();
    return new Line()
        .put("claim", claim.id())
        .put("text", claim.text())
        .put("issue", claim.issue())
        .strings("statements", claim.statements())
        .lines("parts", claim.parts().stream().map(this::part).toList())
        .strings("origins", claim.origins())
        .put(
            "assessment",
            new Line()
                .put("kind", assessment.kind())
                .put("origins_min", assessment.minimumOrigins())
                .put("origins_max", assessment.maximumOrigins())
                .strings("origin_types", assessment.originTypes())
                .put(
                    "directness",
                    assessment.directness() < 0 ? Double.NaN : assessment.directness())
                .strings("agreement", assessment.agreement())
                .put("word", assessment.word())
                .put("carriers", assessment.carriers())
                .put("carriage", assessment.carriage())
                .put("sentence", assessment.sentence())
                .put("frase", assessment.frase()))
        .strings("reasons", claim.reasons());
  }

  private Line part(Claim.Part part) {
    return new Line()
        .put("statement", part.statement())
        .spans("content", part.content(), of(part.report()));
  }

  Line relation(Relation relation) {
    return new Line()
        .put("relation", relation.id())
        .put("a", relation.a())
        .put("b", relation.b())
        .put("type", type(relation))
        .put("aspect", relation.aspect())
        .put("strength", Words.of(relation.strength()))
        .put("p", ReportLines.rounded(relation.probability()))
        .lines(
            "evidence",
            evidence(
                relation.evidence(),
                reportOfSubject.getOrDefault(relation.a(), ""),
                reportOfSubject.getOrDefault(relation.b(), "")))
        .put("explanation", relation.explanation())
        .put("explicacion", relation.explicacion());
  }

  /**
   * Two prints of one quotation are told apart from other things that are the same. A contradiction
   * that is a mere tension keeps its type and says so by its strength.
   */
  private static String type(Relation relation) {
    boolean quoted =
        relation.evidence().stream()
            .map(Evidence::kind)
            .anyMatch(kind -> kind.contains("quotation") || kind.contains("utterance"));
    return switch (relation.type()) {
      case SAME -> quoted ? "same_quote" : Words.of(relation.type());
      case SAME_ORIGIN, CITATION_MISMATCH -> Words.of(relation.type()).replace(' ', '_');
      case CONTRADICTS, NARROWS, UPDATES, OPPOSES, DRIFT, SUPPORTS -> Words.of(relation.type());
    };
  }

  Line quotation(QuotationFamily family) {
    List<Line> wordings = new ArrayList<>();
    for (QuotationFamily.Wording wording : family.wordings()) {
      wordings.add(
          new Line()
              .put("statement", wording.statement())
              .put("report", wording.report())
              .spans("spans", wording.spans(), of(wording.report()))
              .put("language", wording.language().tag())
              .put("wording", wording.kind().label()));
    }
    return new Line()
        .put("quotation", family.id())
        .put("speaker", family.speaker())
        .lines("wordings", wordings);
  }

  Line check(Check check) {
    List<Line> passages = new ArrayList<>();
    for (Check.Passage passage : check.passages()) {
      passages.add(
          new Line()
              .put("report", passage.report())
              .span("span", passage.span(), of(passage.report())));
    }
    return new Line()
        .put("check", check.id())
        .put("kind", check.kind())
        .lines("passages", passages)
        .put("sentence", check.sentence())
        .put("frase", check.frase());
  }

  Line happening(Happening happening) {
    return new Line()
        .put("event", happening.id())
        .put("statement", happening.statement())
        .put("report", happening.report())
        .span("span", happening.span(), of(happening.report()))
        .put("action", happening.type())
        .put("plover", plover(happening))
        .put("mode", happening.mode())
        .strings("actor", happening.actors())
        .strings("recipient", happening.recipients())
        .strings("actor_names", names(happening.actors()))
        .strings("recipient_names", names(happening.recipients()))
        .put("place", happening.place())
        .put(
            "time",
            new Line().put("from", happening.time().from()).put("to", happening.time().to()))
        .put("stage", Words.of(happening.stage()))
        .put("negated", happening.negated())
        .strings("figures", happening.quantities())
        .put("rule", happening.rule())
        .put("same", happening.same());
  }

  /** Names of actors; the words themselves where they name no known one. */
  private List<String> names(List<String> fillers) {
    return fillers.stream().map(filler -> names.getOrDefault(filler, filler)).toList();
  }

  /** The PLOVER type where the kind is one of our own that has one; empty when none. */
  private static String plover(Happening happening) {
    return switch (happening.type()) {
      case "OPERATION", "DEPLOYMENT", "DESIGNATION", "FORECAST", "RECOMMENDATION" ->
          happening.mode();
      case "METRIC", "ASSESSMENT" -> "";
      default -> happening.type();
    };
  }

  Line position(Position position) {
    return new Line()
        .put("position", position.id())
        .put("actor", position.holder())
        .put("name", position.name())
        .put("stance", Words.of(position.stance()))
        .put("strength", Words.of(position.strength()))
        .put("condition", position.condition())
        .put("issue", position.issue())
        .put("issue_name", position.issueName())
        .put("time", new Line().put("from", position.time().from()).put("to", position.time().to()))
        .put("statement", position.statement())
        .put("report", position.report())
        .span("span", position.span(), of(position.report()))
        .put("same", position.same());
  }

  private List<Line> evidence(List<Evidence> all, String a, String b) {
    List<Line> lines = new ArrayList<>();
    for (Evidence evidence : all) {
      Line line = new Line().put("kind", evidence.kind());
      if (points.containsKey(a)) {
        line.spans("a", evidence.a(), of(a));
      }
      if (points.containsKey(b)) {
        line.spans("b", evidence.b(), of(b));
      }
      lines.add(
          line.put("weight", ReportLines.rounded(evidence.weight())).put("note", evidence.note()));
    }
    return lines;
  }

  private CodePoints of(String report) {
    CodePoints found = points.get(report);
    if (found == null) {
      throw new IllegalStateException(
          "a finding names a report that is not in the case: " + report);
    }
    return found;
  }
}
