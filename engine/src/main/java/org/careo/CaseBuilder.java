package org.careo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.careo.acquire.Acquired;
import org.careo.acquire.Acquirer;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.Account;
import org.careo.model.Cleaned;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Original;
import org.careo.model.Overrule;
import org.careo.model.ReportId;
import org.careo.text.actor.UserActors;
import org.careo.trace.TraceMemory;

/**
 * Builds a case from inputs: reads what is new on all processors, stores it report by report in the
 * order of the inputs, then runs the stages across reports when anything changed. Tracing starts
 * from what the last build of the same version found between reports.
 *
 * <p>Killed at any moment, the case opens and the same build finishes it: a report is stored whole
 * or not at all, and the findings carry the fingerprint of the reports they are of.
 */
public final class CaseBuilder {
  /** Where a case keeps its user's own actors. */
  private static final String ACTORS = "actors";

  /** What the trace of a case keeps from build to build. */
  private static final String LINEAGE = "lineage";

  private final CaseFile file;
  private final BuildProgress progress;
  private final String engine;
  private final Pipeline pipeline;

  public CaseBuilder(CaseFile file, BuildProgress progress) {
    this.file = file;
    this.progress = progress;
    String actors = file.meta(ACTORS).orElse("");
    pipeline = new Pipeline(UserActors.base(actors));
    // Other actors read reports anew, as another engine does.
    engine =
        actors.isBlank()
            ? EngineVersion.current()
            : EngineVersion.current()
                + "+actors-"
                + ReportId.sha256(actors.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  /**
   * Keeps a user's own actors in a case for every build that follows.
   *
   * @param actors lines as {@link UserActors} describes them; empty = the built-in ones alone
   * @throws IllegalArgumentException when a line is wrong; then the case keeps what it had
   */
  public static void useActors(CaseFile file, String actors) {
    UserActors.base(actors);
    file.setMeta(ACTORS, actors);
  }

  /**
   * Brings the case up to date.
   *
   * @param inputs files, folders or glob patterns; empty = only what the case holds
   * @param rebuild reads every report of the case again
   */
  public BuildResult build(List<String> inputs, boolean rebuild) {
    if (rebuild) {
      file.reports().forgetEngine();
    }
    Set<String> done = new HashSet<>(file.reports().done(engine));
    progress.started(expected(inputs));
    Run run;
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      run = new Run(done, workers);
      new Acquirer().acquire(inputs, run::take);
      for (String id : file.reports().stale(engine)) {
        if (!run.seen.contains(id)) {
          file.reports().original(id).ifPresent(run::take);
        }
      }
      run.drain(0);
    }
    List<Failure> defects = new ArrayList<>();
    boolean confronted = confrontWhenChanged(rebuild, defects);
    return new BuildResult(run.read, run.unchanged, run.failed, confronted, defects);
  }

  /**
   * @param rebuild compares again though nothing changed: what was found may be of another build
   * @param defects receives one a stage that did not finish
   */
  private boolean confrontWhenChanged(boolean rebuild, List<Failure> defects) {
    List<String> ids =
        file.reports().all().stream()
            .filter(StoredReport::isRead)
            .map(StoredReport::id)
            .sorted()
            .toList();
    List<Overrule> overrules = file.overrules().all();
    String fingerprint =
        ReportId.sha256(
            (engine + "\n" + String.join("\n", ids) + "\n" + overrules)
                .getBytes(StandardCharsets.UTF_8));
    if (!rebuild && fingerprint.equals(file.findings().fingerprint())) {
      return false;
    }
    progress.confronting(ids.size());
    TraceMemory memory =
        file.memories().recall(LINEAGE, engine).map(TraceMemory::of).orElseGet(TraceMemory::new);
    Pipeline.Situation situation =
        pipeline.situation(file.reports().accountsAsRead(), overrules, memory);
    file.memories().keep(LINEAGE, engine, memory.toBytes());
    defects.addAll(situation.failures());
    // Without its mark the next build compares again.
    file.findings()
        .store(
            situation.identities(),
            situation.lineage(),
            situation.confrontation(),
            situation.picture(),
            defects.isEmpty() ? fingerprint : "");
    return true;
  }

  private static int expected(List<String> inputs) {
    int files = 0;
    for (String input : inputs) {
      try {
        Path path = Path.of(input);
        if (Files.isDirectory(path)) {
          try (Stream<Path> below = Files.walk(path)) {
            files += (int) below.filter(Files::isRegularFile).count();
          }
        } else {
          files++;
        }
      } catch (IOException | RuntimeException unreadable) {
        files++; // The acquirer says what is wrong with it.
      }
    }
    return files;
  }

  /** What one report gives, made on a worker. */
  private sealed interface Made {
    Original original();

    record Read(Original original, Account account) implements Made {}

    record Failed(Original original, Cleaned.Unreadable reason) implements Made {}
  }

  /** One run: hands reports to the workers and stores what comes back, in order. */
  private final class Run {
    private static final int AHEAD = 64;

    private final Set<String> done;
    private final Set<String> seen = new HashSet<>();
    private final Deque<Future<Made>> waiting = new ArrayDeque<>();
    private final List<String> failed = new ArrayList<>();
    private final ExecutorService workers;
    private int read;
    private int unchanged;

    Run(Set<String> done, ExecutorService workers) {
      this.done = done;
      this.workers = workers;
    }

    void take(Acquired acquired) {
      switch (acquired) {
        case Acquired.Taken taken -> take(taken.original());
        case Acquired.Refused refused -> {
          file.reports().storeRefused(refused.file(), refused.from(), refused.failure());
          failed.add(refused.file() + ": " + refused.failure().message());
          progress.advanced(refused.file());
        }
      }
    }

    void take(Original original) {
      if (!seen.add(original.reportId())) {
        progress.advanced(original.file());
        return;
      }
      if (done.contains(original.reportId())) {
        unchanged++;
        progress.advanced(original.file());
        return;
      }
      waiting.add(workers.submit(() -> make(original)));
      drain(AHEAD);
    }

    /** Stores what is ready until at most so many are waiting. */
    void drain(int atMost) {
      while (waiting.size() > atMost || (!waiting.isEmpty() && waiting.peek().isDone())) {
        store(get(waiting.remove()));
      }
    }

    private void store(Made made) {
      switch (made) {
        case Made.Read(Original original, Account account) -> {
          read++;
          file.reports().store(original, account, engine);
        }
        case Made.Failed(Original original, Cleaned.Unreadable reason) -> {
          failed.add(reason.file() + ": " + reason.failure().message());
          file.reports().store(original, reason, engine);
        }
      }
      progress.advanced(made.original().file());
    }
  }

  private static Made get(Future<Made> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped; run the same command again to finish", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  /** A defect in one report must not stop the others: it is kept with the report. */
  private Made make(Original original) {
    try {
      return switch (pipeline.clean(original)) {
        case Cleaned.Readable readable ->
            new Made.Read(original, pipeline.account(readable.report()));
        case Cleaned.Unreadable unreadable -> new Made.Failed(original, unreadable);
      };
    } catch (RuntimeException | StackOverflowError defect) {
      Failure failure =
          new Failure(
              ErrorCategory.INTERNAL,
              "a defect of Careo stopped the reading ("
                  + defect
                  + "): please report it with the file");
      return new Made.Failed(
          original,
          new Cleaned.Unreadable(original.reportId(), original.file(), original.sha256(), failure));
    }
  }
}
