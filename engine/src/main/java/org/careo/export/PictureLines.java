package org.careo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careo.model.ActorProfile;
import org.careo.model.ClaimedEffect;
import org.careo.model.ClaimedSeries;
import org.careo.model.ClaimedValue;
import org.careo.model.DateRange;
import org.careo.model.Deployment;
import org.careo.model.Designation;
import org.careo.model.Issue;
import org.careo.model.Judgement;
import org.careo.model.Operation;
import org.careo.model.Poll;
import org.careo.model.RedLine;
import org.careo.model.Telling;
import org.careo.text.CodePoints;

/** The lines of the picture beyond happenings and positions. */
final class PictureLines {
  private final Map<String, CodePoints> points;

  /**
   * @param points code points by report id
   */
  PictureLines(Map<String, CodePoints> points) {
    this.points = points;
  }

  Line operation(Operation operation) {
    return new Line()
        .put("operation", operation.id())
        .put("name", operation.name())
        .strings("aliases", operation.aliases())
        .put("owner", operation.owner())
        .put("aim", operation.aim())
        .put("time", time(operation.time()))
        .strings("deployments", operation.deployments())
        .strings("effects", operation.effects())
        .lines("tellings", operation.tellings().stream().map(this::telling).toList());
  }

  Line deployment(Deployment deployment) {
    return told(new Line().put("deployment", deployment.id()), deployment.telling())
        .put("operation", deployment.operation())
        .put("owner", deployment.owner())
        .put("force", deployment.force())
        .put("asset", Words.of(deployment.asset()))
        .put("strength", deployment.strength())
        .strings("figures", deployment.figures())
        .put("place", deployment.place())
        .put("from", deployment.from())
        .put("against", deployment.against())
        .put("time", time(deployment.time()))
        .put("stage", Words.of(deployment.stage()))
        .put("negated", deployment.negated())
        .put("same", deployment.same());
  }

  Line effect(ClaimedEffect effect) {
    return told(new Line().put("effect", effect.id()), effect.telling())
        .put("cause", effect.cause())
        .put("words", effect.effect())
        .put("change", Words.of(effect.change()))
        .strings("figures", effect.figures())
        .put("place", effect.place())
        .put("time", time(effect.time()));
  }

  Line designation(Designation designation) {
    return told(new Line().put("designation", designation.id()), designation.telling())
        .put("kind", Words.of(designation.kind()))
        .put("authority", designation.authority())
        .strings("designees", designation.designees())
        .put("count", designation.count())
        .strings("figures", designation.figures())
        .put("label", designation.label())
        .put("instrument", designation.instrument())
        .put("effect", designation.effect())
        .put("time", time(designation.time()))
        .put("stage", Words.of(designation.stage()))
        .put("negated", designation.negated())
        .put("same", designation.same());
  }

  static Line issue(Issue issue) {
    return new Line()
        .put("issue", issue.id())
        .put("parent", issue.parent())
        .put("name", issue.name())
        .strings("stems", issue.words())
        .put("edited", issue.edited());
  }

  Line redLine(RedLine line) {
    return told(new Line().put("red_line", line.id()), line.telling())
        .put("position", line.position())
        .put("actor", line.holder())
        .put("name", line.name())
        .put("forbidden", line.forbidden())
        .strings("types", line.types())
        .strings("whom", line.actors())
        .strings("countries", line.countries())
        .put("time", time(line.time()))
        .strings("crossed_by", line.crossedBy());
  }

  Line poll(Poll poll) {
    return told(new Line().put("poll", poll.id()), poll.telling())
        .put("pollster", poll.pollster())
        .put("population", poll.population())
        .put("question", poll.question())
        .put("stance", Words.of(poll.stance()))
        .put("share", poll.share())
        .strings("figures", poll.figures())
        .put("issue", poll.issue())
        .put("time", time(poll.time()));
  }

  Line judgement(Judgement judgement) {
    return told(new Line().put("judgement", judgement.id()), judgement.telling())
        .put("kind", Words.of(judgement.kind()))
        .put("assessor", judgement.assessor())
        .put("name", judgement.name())
        .span("proposition", judgement.proposition(), of(judgement.telling().report()))
        .put("type", judgement.type())
        .put("likelihood", Words.of(judgement.likelihood()))
        .put("scale", judgement.likelihood().ordinal())
        .put("words", judgement.words())
        .put("horizon", time(judgement.horizon()))
        .put("horizon_words", judgement.horizonWords())
        .put("condition", judgement.condition())
        .put("valence", Words.of(judgement.valence()))
        .put("same", judgement.same());
  }

  Line series(ClaimedSeries series) {
    List<Line> values = new ArrayList<>();
    for (ClaimedValue value : series.values()) {
      values.add(
          told(new Line().put("figure", value.figure()), value.telling())
              .put("value", value.value())
              .put("low", value.low())
              .put("high", value.high())
              .put("change", Words.of(value.change()))
              .put("kind", Words.of(value.kind()))
              .put("period", time(value.period()))
              .put("baseline", value.baseline())
              .put("reporter", value.reporter()));
    }
    List<Line> conflicts = new ArrayList<>();
    for (ClaimedSeries.Conflict conflict : series.conflicts()) {
      conflicts.add(
          new Line().put("a", conflict.a()).put("b", conflict.b()).put("why", conflict.why()));
    }
    return new Line()
        .put("claimed_series", series.id())
        .put("measure", series.measure())
        .put("unit", series.unit())
        .put("place", series.place())
        .put("country", series.country())
        .put("low", series.low())
        .put("high", series.high())
        .strings("reporters", series.reporters())
        .lines("values", values)
        .lines("conflicts", conflicts);
  }

  Line profile(ActorProfile profile) {
    List<Line> offices = new ArrayList<>();
    for (ActorProfile.Office office : profile.offices()) {
      offices.add(
          new Line()
              .put("title", office.title())
              .put("clash", office.clash())
              .put("reported", time(office.reported()))
              .lines("tellings", office.tellings().stream().map(this::telling).toList()));
    }
    List<Line> dealings = new ArrayList<>();
    for (ActorProfile.Dealing dealing : profile.dealings()) {
      dealings.add(
          new Line()
              .put("other", dealing.other())
              .put("type", dealing.type())
              .put("acts", dealing.acts())
              .strings("events", dealing.happenings()));
    }
    return new Line()
        .put("actor", profile.actor())
        .strings("merged", profile.merged())
        .lines("offices", offices)
        .strings("said", profile.said())
        .strings("about", profile.about())
        .lines("dealings", dealings);
  }

  static Line time(DateRange range) {
    return new Line().put("from", range.from()).put("to", range.to());
  }

  private Line telling(Telling telling) {
    return told(new Line(), telling);
  }

  private Line told(Line line, Telling telling) {
    return line.put("statement", telling.statement())
        .put("report", telling.report())
        .span("span", telling.span(), of(telling.report()));
  }

  private CodePoints of(String report) {
    CodePoints found = points.get(report);
    if (found == null) {
      throw new IllegalStateException(
          "the picture names a report that is not in the case: " + report);
    }
    return found;
  }
}
