package org.careo.bench.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.careo.bench.quality.Texts;
import org.careo.clean.Cleaner;
import org.careo.model.Cleaned;
import org.careo.model.Language;
import org.careo.model.Original;
import org.careo.model.Report;
import org.careo.model.ReportId;
import org.careo.model.Span;

/**
 * Spanish reports with events as the BRAT annotation tool writes them: {@code NAME.txt} and {@code
 * NAME.ann} in one archive, an event by the words it is told with, its quad class and in part its
 * CAMEO code.
 */
public final class BratDocuments {
  private static final Cleaner CLEANER = new Cleaner();

  private static final List<String> VERBAL_COOPERATION =
      List.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE");

  private static final Map<String, List<String>> QUADS =
      Map.of(
          "verbal_cooperation", VERBAL_COOPERATION,
          "material_cooperation", List.of("COOPERATE", "AID"),
          "verbal_conflict", List.of("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
          "material_conflict", List.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"));

  private static final Map<String, String> ROOTS =
      Map.ofEntries(
          Map.entry("02", "REQUEST"),
          Map.entry("03", "AGREE"),
          Map.entry("04", "CONSULT"),
          Map.entry("05", "SUPPORT"),
          Map.entry("06", "COOPERATE"),
          Map.entry("07", "AID"),
          Map.entry("08", "CONCEDE"),
          Map.entry("09", "ACCUSE"),
          Map.entry("10", "REQUEST"),
          Map.entry("11", "ACCUSE"),
          Map.entry("12", "REJECT"),
          Map.entry("13", "THREATEN"),
          Map.entry("14", "PROTEST"),
          Map.entry("15", "MOBILIZE"),
          Map.entry("16", "SANCTION"),
          Map.entry("17", "COERCE"),
          Map.entry("18", "ASSAULT"),
          Map.entry("19", "ASSAULT"),
          Map.entry("20", "ASSAULT"));

  private BratDocuments() {}

  /** An annotated report. */
  public record Document(String name, String text, List<Event> events) {

    /** The report as the product takes it from a file: with its title, dateline and body. */
    public Report report() {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Original original =
          new Original(name + ".txt", "", "text/plain", ReportId.sha256(bytes), "", bytes);
      return switch (CLEANER.clean(original)) {
        case Cleaned.Readable readable when readable.report().text().equals(text) ->
            readable.report();
        case Cleaned.Readable readable -> Texts.report(name, text, Language.SPANISH, "");
        case Cleaned.Unreadable unreadable -> throw new IllegalStateException(name);
      };
    }
  }

  /**
   * An annotated event.
   *
   * @param words the pieces of text that tell it
   * @param types the type of its code; where it has none all types of its quad class, and without
   *     either those of verbal cooperation
   */
  public record Event(List<Span> words, List<String> types) {}

  /** All documents of an archive in the order of their names. */
  public static List<Document> read(Path archive) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream stream = zip.getInputStream(entry)) {
          files.put(entry.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    List<Document> documents = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".ann")) {
            String stem = name.substring(0, name.length() - ".ann".length());
            String text = files.getOrDefault(stem + ".txt", "");
            documents.add(new Document(stem, text, events(text, content)));
          }
        });
    return documents;
  }

  private static List<Event> events(String text, String annotation) {
    Map<List<Span>, List<String>> quads = new HashMap<>();
    Map<List<Span>, List<String>> coded = new HashMap<>();
    Set<List<Span>> told = new LinkedHashSet<>();
    for (String line : annotation.lines().toList()) {
      String[] fields = line.split("\t", -1);
      if (fields.length < 3 || !fields[0].startsWith("T")) {
        continue;
      }
      int space = fields[1].indexOf(' ');
      String label = fields[1].substring(0, space);
      List<Span> words = Texts.pieces(text, fields[1].substring(space + 1));
      if (QUADS.containsKey(label)) {
        quads.put(words, QUADS.get(label));
        told.add(words);
      } else if (Character.isDigit(label.charAt(0))) {
        String root = label.substring(0, 2);
        if (ROOTS.containsKey(root)) {
          coded.put(words, List.of(ROOTS.get(root)));
        }
        told.add(words);
      }
    }
    return told.stream()
        .map(
            words ->
                new Event(
                    words,
                    coded.getOrDefault(words, quads.getOrDefault(words, VERBAL_COOPERATION))))
        .toList();
  }
}
