package org.careo.read;

import java.util.List;
import org.careo.model.Figure;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.TimeExpression;
import org.careo.read.actor.ActorReader;
import org.careo.read.base.Base;
import org.careo.read.name.NameReader;
import org.careo.read.name.Names;
import org.careo.read.place.PlaceReader;
import org.careo.read.quantity.FigureReader;
import org.careo.read.time.TimeReader;
import org.careo.text.actor.ActorBase;

/** Reads reports; safe for use by several threads at once. */
public final class ReportReader {
  private final CoreReader core = new CoreReader();
  private final TimeReader times = new TimeReader();
  private final NameReader names;
  private final PlaceReader places = new PlaceReader();
  private final ActorReader actors;
  private final FigureReader figures = new FigureReader();

  /** With the built-in base of actors. */
  public ReportReader() {
    this(ActorBase.builtIn());
  }

  public ReportReader(ActorBase base) {
    names = new NameReader(base);
    actors = new ActorReader(base);
  }

  /** Never throws for any report. */
  public Reading read(Report report) {
    Base base = core.read(report);
    List<TimeExpression> foundTimes = times.read(base);
    Names foundNames = names.read(base);
    List<PlaceMention> foundPlaces = places.read(foundNames);
    ActorReader.Found foundActors = actors.read(foundNames, foundPlaces);
    List<Figure> foundFigures = figures.read(base, foundTimes, foundPlaces);
    return new Reading(
        report.id(),
        base.sentences(),
        base.tokens(),
        base.verbGroups(),
        base.nounPhrases(),
        base.clauses(),
        base.quotations(),
        foundActors.actors(),
        foundActors.mentions(),
        foundFigures,
        foundTimes,
        foundPlaces);
  }
}
