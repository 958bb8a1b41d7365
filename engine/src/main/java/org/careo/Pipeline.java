package org.careo;

import java.util.List;
import org.careo.assess.Assessor;
import org.careo.attribute.Attributor;
import org.careo.attribute.identity.ActorJoiner;
import org.careo.clean.Cleaner;
import org.careo.confront.Confronter;
import org.careo.model.Account;
import org.careo.model.Cleaned;
import org.careo.model.Confrontation;
import org.careo.model.Failure;
import org.careo.model.Identities;
import org.careo.model.Lineage;
import org.careo.model.Original;
import org.careo.model.Overrule;
import org.careo.model.Picture;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.picture.Painter;
import org.careo.read.ReportReader;
import org.careo.text.actor.ActorBase;
import org.careo.trace.TraceMemory;
import org.careo.trace.Tracer;

/**
 * The stages in their order: {@link #clean} and {@link #account} work on one report and may run on
 * any number of threads, {@link #situation} works across the reports of a case.
 */
public final class Pipeline {
  private final Cleaner cleaner = new Cleaner();
  private final ReportReader reader;
  private final Attributor attributor = new Attributor();

  /** With the built-in base of actors. */
  public Pipeline() {
    this(ActorBase.builtIn());
  }

  public Pipeline(ActorBase actors) {
    reader = new ReportReader(actors);
  }

  public Cleaned clean(Original original) {
    return cleaner.clean(original);
  }

  /** Reads one report and finds who said what in it. */
  public Account account(Report report) {
    Reading reading = reader.read(report);
    return new Account(report, reading, attributor.attribute(report, reading));
  }

  /** What the accounts of a case give together when nothing is overruled. */
  public Situation situation(List<Account> accounts) {
    return situation(accounts, List.of());
  }

  /** What the accounts of a case give together, with what the user overruled. */
  public Situation situation(List<Account> accounts, List<Overrule> overrules) {
    return situation(accounts, overrules, new TraceMemory());
  }

  /**
   * The same, with what tracing the case before found out.
   *
   * @param memory takes over what is found now
   */
  public Situation situation(List<Account> accounts, List<Overrule> overrules, TraceMemory memory) {
    StageGuard guard = new StageGuard();
    Identities identities =
        guard.run(
            "actors of several reports", () -> new ActorJoiner().join(accounts), Identities.NONE);
    Identities.View view = identities.view();
    List<Account> joined = accounts.stream().map(view::of).toList();
    Lineage lineage =
        guard.run("lineage", () -> new Tracer().trace(accounts, memory), Lineage.NONE);
    Confrontation confronted =
        guard.run(
            "comparison of accounts",
            () -> new Confronter().confront(joined, lineage),
            Confrontation.NONE);
    Confrontation assessed =
        guard.run(
            "assessment", () -> new Assessor().assess(confronted, joined, lineage), confronted);
    Picture picture =
        guard.run("picture", () -> new Painter(overrules).paint(joined, assessed), Picture.NONE);
    return new Situation(identities, lineage, assessed, picture, guard.failures());
  }

  /**
   * What the stages across reports found.
   *
   * @param identities which actors of the reports are one
   * @param lineage who copied whom
   * @param confrontation claims and relations, assessed
   * @param picture actors, happenings, positions
   * @param failures one a stage that a defect stopped; what it would have found is missing
   */
  public record Situation(
      Identities identities,
      Lineage lineage,
      Confrontation confrontation,
      Picture picture,
      List<Failure> failures) {
    public Situation {
      failures = List.copyOf(failures);
    }
  }
}
