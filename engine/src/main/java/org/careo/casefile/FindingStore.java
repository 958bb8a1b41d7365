package org.careo.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careo.model.Actor;
import org.careo.model.ActorProfile;
import org.careo.model.Check;
import org.careo.model.Claim;
import org.careo.model.ClaimedEffect;
import org.careo.model.ClaimedSeries;
import org.careo.model.Confrontation;
import org.careo.model.Deployment;
import org.careo.model.Designation;
import org.careo.model.Drift;
import org.careo.model.Happening;
import org.careo.model.Identities;
import org.careo.model.Identity;
import org.careo.model.Issue;
import org.careo.model.Judgement;
import org.careo.model.KnownSpeaker;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Operation;
import org.careo.model.Origin;
import org.careo.model.OriginCount;
import org.careo.model.OriginLink;
import org.careo.model.Parentage;
import org.careo.model.Picture;
import org.careo.model.Poll;
import org.careo.model.Position;
import org.careo.model.RedLine;
import org.careo.model.Relation;
import org.careo.model.StatementOrigin;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What the stages across reports found, replaced as a whole in one transaction. */
public final class FindingStore {
  private final Handle handle;

  FindingStore(Handle handle) {
    this.handle = handle;
  }

  /**
   * Replaces all findings; those there were stay as a small record of what was known before.
   *
   * @param fingerprint says which reports and which engine they are of; a case whose fingerprint
   *     differs is unfinished
   */
  public void store(
      Identities identities,
      Lineage lineage,
      Confrontation confrontation,
      Picture picture,
      String fingerprint) {
    handle.useTransaction(
        transaction -> {
          if (!fingerprint().isEmpty()) {
            previous().keep(lineage(), confrontation());
          }
          handle.execute("DELETE FROM findings");
          put("identity", identities.all(), Identity::actor, Identity::name);
          put("known speaker", identities.speakers(), KnownSpeaker::statement, KnownSpeaker::actor);
          put(
              "edge",
              lineage.edges(),
              edge -> edge.a() + " " + edge.b(),
              edge -> edge.kind().name());
          put("origin", lineage.origins(), Origin::id, Origin::name);
          put("parentage", lineage.parentage(), Parentage::report, Parentage::parent);
          put("drift", lineage.drifts(), Drift::id, Drift::kind);
          put("count", lineage.counts(), OriginCount::subject, count -> "");
          put(
              "statement origin",
              lineage.statementOrigins(),
              StatementOrigin::statement,
              StatementOrigin::origin);
          put("origin link", lineage.links(), link -> link.a() + " " + link.b(), link -> "");
          put("claim", confrontation.claims(), Claim::id, Claim::text);
          put(
              "relation",
              confrontation.relations(),
              Relation::id,
              relation -> relation.type().name());
          put("check", confrontation.checks(), Check::id, Check::kind);
          store(picture);
          handle.execute(
              "INSERT INTO meta VALUES ('findings of', ?) ON CONFLICT(name) DO UPDATE SET value ="
                  + " excluded.value",
              fingerprint);
        });
  }

  private void store(Picture picture) {
    put("actor", picture.actors(), Actor::id, Actor::name);
    put("profile", picture.profiles(), ActorProfile::actor, profile -> "");
    put("happening", picture.happenings(), Happening::id, Happening::type);
    put("operation", picture.operations(), Operation::id, Operation::name);
    put("deployment", picture.deployments(), Deployment::id, Deployment::force);
    put("effect", picture.effects(), ClaimedEffect::id, ClaimedEffect::effect);
    put("designation", picture.designations(), Designation::id, Designation::label);
    put("issue", picture.issues(), Issue::id, Issue::name);
    put("position", picture.positions(), Position::id, position -> position.stance().name());
    put("red line", picture.redLines(), RedLine::id, RedLine::forbidden);
    put("poll", picture.polls(), Poll::id, Poll::question);
    put("judgement", picture.judgements(), Judgement::id, judgement -> judgement.kind().name());
    put("claimed series", picture.figures(), ClaimedSeries::id, ClaimedSeries::measure);
  }

  /** The fingerprint of the last findings; empty when there are none. */
  public String fingerprint() {
    return handle
        .createQuery("SELECT value FROM meta WHERE name = 'findings of'")
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }

  /** What the findings before these were. */
  public PreviousFindings previous() {
    return new PreviousFindings(handle);
  }

  /** Which actors of the reports are one. */
  public Identities identities() {
    return new Identities(
        get("identity", Identity.class), get("known speaker", KnownSpeaker.class));
  }

  public Lineage lineage() {
    return new Lineage(
        get("edge", LineageEdge.class),
        get("origin", Origin.class),
        get("parentage", Parentage.class),
        get("drift", Drift.class),
        get("count", OriginCount.class),
        get("statement origin", StatementOrigin.class),
        get("origin link", OriginLink.class));
  }

  public Confrontation confrontation() {
    return new Confrontation(
        get("claim", Claim.class), get("relation", Relation.class), get("check", Check.class));
  }

  public Picture picture() {
    return new Picture(
        get("actor", Actor.class),
        get("profile", ActorProfile.class),
        get("happening", Happening.class),
        get("operation", Operation.class),
        get("deployment", Deployment.class),
        get("effect", ClaimedEffect.class),
        get("designation", Designation.class),
        get("issue", Issue.class),
        get("position", Position.class),
        get("red line", RedLine.class),
        get("poll", Poll.class),
        get("judgement", Judgement.class),
        get("claimed series", ClaimedSeries.class));
  }

  private <T> void put(
      String kind, List<T> records, Function<T, String> id, Function<T, String> label) {
    if (records.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO findings VALUES (:kind, :position, :id, :label, :record)");
    int position = 0;
    for (T record : records) {
      batch
          .bind("kind", kind)
          .bind("position", position++)
          .bind("id", id.apply(record))
          .bind("label", label.apply(record))
          .bind("record", Json.write(record))
          .add();
    }
    batch.execute();
  }

  private <T> List<T> get(String kind, Class<T> type) {
    return new ArrayList<>(
        handle
            .createQuery("SELECT record FROM findings WHERE kind = :kind ORDER BY position")
            .bind("kind", kind)
            .map((row, context) -> Json.read(row.getString(1), type))
            .list());
  }
}
