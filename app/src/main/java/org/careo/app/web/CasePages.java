package org.careo.app.web;

import java.util.List;
import org.careo.app.page.CaseIndex;
import org.careo.app.page.CaseViews;
import org.careo.app.page.LineageViews;
import org.careo.app.page.OriginViews;
import org.careo.app.page.situation.ActorViews;
import org.careo.app.page.situation.CaseTables;
import org.careo.app.page.situation.MapViews;
import org.careo.app.page.situation.MatrixViews;
import org.careo.app.page.situation.MeasuresViews;
import org.careo.app.page.situation.Outlines;
import org.careo.app.page.situation.TablesViews;
import org.careo.app.page.situation.TimelineViews;
import org.careo.casefile.CaseFile;
import org.careo.model.Overrule;

/** What the pages of a case are made of, as the case stands; made anew when it is corrected. */
record CasePages(
    CaseIndex index,
    CaseViews views,
    LineageViews lineage,
    LineageViews voices,
    OriginViews origins,
    MatrixViews matrix,
    TimelineViews timeline,
    MapViews map,
    MeasuresViews measures,
    ActorViews actors,
    TablesViews tables) {

  static CasePages of(CaseFile file, Outlines outlines) {
    CaseIndex index = new CaseIndex(file);
    List<Overrule> overrules = file.overrules().all();
    return new CasePages(
        index,
        new CaseViews(index),
        new LineageViews(index, false),
        new LineageViews(index, true),
        new OriginViews(index),
        new MatrixViews(index, overrules),
        new TimelineViews(index),
        new MapViews(index, outlines),
        new MeasuresViews(index),
        new ActorViews(index, overrules),
        new TablesViews(index, CaseTables.registry(file)));
  }
}
