package org.careo.app;

import java.io.PrintStream;
import java.util.Locale;
import org.careo.BuildProgress;

/** A bar with rate and time left on a terminal; a line now and then elsewhere. */
final class ProgressBar implements BuildProgress {
  private static final int CELLS = 28;

  private final PrintStream out;
  private final boolean terminal;
  private final long started = System.nanoTime();
  private int expected;
  private int done;
  private long lastShown;

  ProgressBar(PrintStream out) {
    this.out = out;
    terminal = System.console() != null && System.console().isTerminal();
  }

  @Override
  public void started(int expected) {
    this.expected = expected;
  }

  @Override
  public void advanced(String file) {
    done++;
    expected = Math.max(expected, done);
    long now = System.nanoTime();
    long pause = terminal ? 100_000_000L : 10_000_000_000L;
    if (now - lastShown >= pause && (terminal || now - started >= pause)) {
      lastShown = now;
      show(file, now);
    }
  }

  private void show(String file, long now) {
    double seconds = (now - started) / 1e9;
    double rate = done / Math.max(seconds, 1e-3);
    long left = Math.round((expected - done) / Math.max(rate, 1e-3));
    String figures =
        String.format(
            Locale.ROOT,
            "%d of %d reports, %.0f a second, %s left",
            done,
            expected,
            rate,
            time(left));
    if (terminal) {
      int full = expected == 0 ? CELLS : (int) ((long) CELLS * done / expected);
      out.print(
          "\r"
              + "█".repeat(full)
              + "░".repeat(CELLS - full)
              + " "
              + figures
              + "  "
              + Terminal.shortened(file, 30)
              + "\u001b[K");
      out.flush();
    } else {
      out.println("careo: " + figures);
    }
  }

  private static String time(long seconds) {
    return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
  }

  @Override
  public void confronting(int reports) {
    if (terminal) {
      out.print("\rputting " + reports + " reports face to face …\u001b[K");
      out.flush();
    }
  }

  void finish() {
    if (terminal) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }
}
