package org.careo.bench.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.careo.text.Folding;

/**
 * Actor codes of a coder's dictionaries: a line "SOME_NAME_ [CODE]" names an actor, "+OTHER_NAME"
 * on the lines after it another name of the same, and an agent's code ("[~GOV]") is put behind the
 * code of the actor beside it. Dates of offices are left out: the first code stands.
 */
final class ActorCodes {
  /** Code of nobody. */
  static final String NOBODY = "---";

  private static final Pattern CODE = Pattern.compile("\\[([^\\] ]+)");
  private static final int LONGEST = 8;

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> agents = new HashMap<>();

  /** Dictionaries in the order of their weight, gzipped or not. */
  static ActorCodes of(List<Path> files) throws IOException {
    ActorCodes codes = new ActorCodes();
    for (Path file : files) {
      codes.read(lines(file));
    }
    return codes;
  }

  private static List<String> lines(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
    }
    try (InputStream input = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private void read(List<String> lines) {
    Set<String> names = new LinkedHashSet<>();
    for (String line : lines) {
      String entry = line.replaceAll("#.*", "").strip();
      if (entry.isEmpty() || entry.startsWith("<") || entry.startsWith("!")) {
        continue;
      }
      if (!entry.startsWith("+") && !entry.startsWith("[")) {
        names.clear();
      }
      String name = words(entry.replaceAll("[\\[{].*", "").replace("+", ""));
      Matcher plural = Pattern.compile("\\{([^}]+)\\}").matcher(entry);
      if (!name.isEmpty()) {
        names.add(name);
        names.add(name + "s");
      }
      if (plural.find()) {
        names.add(words(plural.group(1)));
      }
      Matcher code = CODE.matcher(entry);
      if (code.find()) {
        String found = code.group(1).toUpperCase(Locale.ROOT);
        Map<String, String> into = found.startsWith("~") ? agents : codes;
        names.forEach(each -> into.putIfAbsent(each, found.replace("~", "")));
      }
    }
  }

  private static String words(String name) {
    return String.join(" ", Folding.words(name.replace('_', ' ')));
  }

  /** Code of whom the words name: the actor's, then the agents'. */
  String of(String told) {
    List<String> words = Folding.words(told);
    StringBuilder actor = new StringBuilder();
    StringBuilder agent = new StringBuilder();
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
        String name = String.join(" ", words.subList(from, to));
        String ofActor = codes.getOrDefault(name, "");
        String ofAgent = agents.getOrDefault(name, "");
        if (!ofActor.isEmpty() || !ofAgent.isEmpty()) {
          if (actor.isEmpty()) {
            actor.append(ofActor);
          }
          if (agent.indexOf(ofAgent) < 0 && actor.indexOf(ofAgent) < 0) {
            agent.append(ofAgent);
          }
          from = to - 1;
          break;
        }
      }
    }
    String code = (actor.isEmpty() ? NOBODY : actor.toString()) + agent;
    return code.isEmpty() ? NOBODY : code;
  }
}
