package org.careo.clean.format;

import java.util.concurrent.Callable;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;

/**
 * Runs a parser that is not ours on a thread of its own, so that neither an endless loop nor a deep
 * recursion nor a lack of memory in it takes more than this one file down.
 */
final class Deadline {
  private static final long STACK_BYTES = 16L << 20;

  private Deadline() {}

  /** What the task gives, or a failure when it throws or takes longer. */
  static Extraction call(String what, int seconds, Callable<Extraction> task) {
    Extraction[] result = {
      new Extraction.None(
          new Failure(
              ErrorCategory.LIMIT, what + ": not done within " + seconds + " s and given up"))
    };
    Runnable guarded =
        () -> {
          Extraction answer = guarded(what, task);
          synchronized (result) {
            result[0] = answer;
          }
        };
    Thread thread = new Thread(null, guarded, "careo-" + what, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(seconds * 1000L);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    thread.interrupt();
    synchronized (result) {
      return result[0];
    }
  }

  private static Extraction guarded(String what, Callable<Extraction> task) {
    try {
      return task.call();
    } catch (StackOverflowError | OutOfMemoryError exhausted) {
      return new Extraction.None(
          new Failure(ErrorCategory.LIMIT, what + ": needs more memory than it may have"));
    } catch (Exception | LinkageError | AssertionError broken) {
      return new Extraction.None(
          new Failure(ErrorCategory.UNREADABLE, what + " is broken: " + oneLine(broken)));
    }
  }

  static String oneLine(Throwable thrown) {
    String message = thrown.getMessage();
    String line =
        (message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message)
            .replaceAll("[\\s\\p{Cntrl}]+", " ")
            .strip();
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }
}
