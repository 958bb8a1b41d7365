package org.careo.bench.lineage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.careo.model.Language;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;

/**
 * Counts in how many general texts a stem stands, and prints the resource {@code background.tsv}:
 * {@code ./careo-bench lineage.Background ENGLISH SPANISH}, each a file with one text a line.
 */
public final class Background {
  private static final int LEAST_TEXTS = 8;

  private Background() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Double> shares = new TreeMap<>();
    count(Path.of(arguments[0]), Language.ENGLISH, shares);
    count(Path.of(arguments[1]), Language.SPANISH, shares);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    shares.forEach((stem, share) -> out.printf("%s\t%.0f%n", stem, share));
  }

  private static void count(Path file, Language language, Map<String, Double> shares)
      throws IOException {
    Keys keys = new Keys();
    Digester digester = new Digester(keys);
    Map<String, Integer> counts = new TreeMap<>();
    int texts = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      Digest digest = digester.digest(PlainAccount.of("background", line, language));
      texts++;
      for (int slot = 0; slot < digest.distinctSize(); slot++) {
        counts.merge(keys.name(digest.distinctKey(slot)), 1, Integer::sum);
      }
    }
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      double share = 1000.0 * entry.getValue() / texts;
      if (entry.getValue() >= LEAST_TEXTS && !entry.getKey().startsWith("=")) {
        shares.merge(entry.getKey(), share, Math::max);
      }
    }
  }
}
