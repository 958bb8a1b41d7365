package org.careo.bench.lineage;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.Parentage;
import org.careo.trace.Tracer;
import org.careo.trace.candidate.CandidateFinder;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;

/**
 * Lineage of a generated heap with planted families: {@code ./careo-bench lineage.Scale 100000}. A
 * story has 250 words of a vocabulary with Zipf frequencies; four of five reports rewrite one of a
 * family's sentences in order with two words of five replaced, and drop a sentence in five.
 */
public final class Scale {
  static final int FAMILY = 5;
  private static final int VOCABULARY = 60_000;
  private static final int SENTENCES = 16;
  private static final int WORDS = 16;

  private Scale() {}

  public static void main(String[] arguments) {
    for (String argument : arguments) {
      run(Integer.parseInt(argument));
    }
  }

  private static void run(int size) {
    List<Account> accounts = heap(size);
    Candidates candidates = candidates(accounts);
    long start = System.nanoTime();
    long startCpu = cpu();
    Lineage lineage = new Tracer().trace(accounts);
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (cpu() - startCpu) / 1e9;
    int right = 0;
    int rewrites = 0;
    for (Parentage parentage : lineage.parentage()) {
      int number = Integer.parseInt(parentage.report().substring(1));
      if (number % FAMILY != 0) {
        rewrites++;
        boolean found =
            !parentage.parent().isEmpty()
                && Integer.parseInt(parentage.parent().substring(1)) / FAMILY == number / FAMILY;
        right += found ? 1 : 0;
      }
    }
    long origins = lineage.parentage().stream().map(Parentage::origin).distinct().count();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d reports: candidates %.3f ms CPU a report (%.1f pairs), lineage %.0f s (CPU %.0f s, %.2f"
            + " ms a report), heap limit %d MB, rewrites with a parent of their family %.4f,"
            + " origins %d of %d%n",
        size,
        candidates.milliseconds / size,
        (double) candidates.pairs / size,
        seconds,
        cpuSeconds,
        1000 * cpuSeconds / size,
        runtime.maxMemory() >> 20,
        (double) right / rewrites,
        origins,
        (size + FAMILY - 1) / FAMILY);
  }

  /** Processor time, and how many pairs it found. */
  private record Candidates(double milliseconds, int pairs) {}

  /** By itself, so that its digests are gone when the lineage makes its own. */
  private static Candidates candidates(List<Account> accounts) {
    Keys keys = new Keys();
    Digester digester = new Digester(keys);
    List<Digest> digests = accounts.stream().map(digester::digest).toList();
    long before = cpu();
    int pairs = new CandidateFinder(keys).find(digests).length;
    return new Candidates((cpu() - before) / 1e6, pairs);
  }

  /** The generated reports. */
  public static List<Account> heap(int size) {
    List<Account> accounts = new ArrayList<>(size);
    for (int number = 0; number < size; number++) {
      accounts.add(
          PlainAccount.of(
              String.format(Locale.ROOT, "r%07d", number), text(number), Language.ENGLISH));
    }
    return accounts;
  }

  /** Text of one generated report; every fifth starts a family. */
  static String text(int number) {
    SplittableRandom story = new SplittableRandom(number / FAMILY);
    SplittableRandom own = new SplittableRandom(1_000_000_007L + number);
    boolean rewrite = number % FAMILY != 0;
    StringBuilder text = new StringBuilder(SENTENCES * WORDS * 8);
    for (int sentence = 0; sentence < SENTENCES; sentence++) {
      StringBuilder line = new StringBuilder("The");
      for (int word = 0; word < WORDS; word++) {
        int rank = rank(story);
        line.append(' ').append(word(rewrite && own.nextInt(5) < 2 ? rank(own) : rank));
      }
      if (!rewrite || own.nextInt(5) > 0) {
        text.append(line).append(".\n");
      }
    }
    return text.toString();
  }

  /** A word's rank, with frequencies that fall as one over the rank. */
  private static int rank(SplittableRandom random) {
    return (int) Math.min(VOCABULARY - 1, Math.exp(random.nextDouble() * Math.log(VOCABULARY)));
  }

  private static String word(int rank) {
    String consonants = "bcdfgklmnprstvz";
    String vowels = "aeiou";
    StringBuilder word = new StringBuilder();
    int rest = rank + 1;
    while (rest > 0) {
      word.append(consonants.charAt(rest % 15));
      rest /= 15;
      word.append(vowels.charAt(rest % 5));
      rest /= 5;
    }
    return word.append('k').toString();
  }

  /** Processor time of all threads, that of compiling and collecting garbage with it. */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
