package org.careo.bench.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * code of the actor beside it, or before it ("[NGO~]"). A code may hold for some days only
 * ("[HOBGOV 19950601 - 19990815]", "[USR <911226]"): the first one of the day stands before one
 * without days.
 */
final class ActorCodes {
  /** Code of nobody. */
  static final String NOBODY = "---";

  private static final Pattern CODE = Pattern.compile("\\[\\s*([^\\] ]+)\\s*([^\\]]*)\\]");
  private static final Pattern DAY = Pattern.compile("\\d{6,8}");
  private static final String CENTURY = "19";
  private static final int LONGEST = 8;

  private final Map<String, List<Dated>> codes = new HashMap<>();
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
        Dated dated = Dated.of(found, code.group(2));
        if (found.contains("~")) {
          names.forEach(each -> agents.putIfAbsent(each, found));
        } else {
          names.forEach(each -> codes.computeIfAbsent(each, key -> new ArrayList<>()).add(dated));
        }
      }
    }
  }

  /**
   * A code and the days it holds for.
   *
   * @param from first day, eight digits; empty when open
   * @param to last day, eight digits; empty when open
   */
  private record Dated(String code, String from, String to) {

    static Dated of(String code, String days) {
      List<String> found =
          DAY.matcher(days)
              .results()
              .map(each -> each.group().length() > 6 ? each.group() : CENTURY + each.group())
              .toList();
      if (found.isEmpty()) {
        return new Dated(code, "", "");
      }
      return days.contains("<")
          ? new Dated(code, "", found.getFirst())
          : new Dated(code, found.getFirst(), found.size() > 1 ? found.getLast() : "");
    }

    boolean isBounded() {
      return !from.isEmpty() || !to.isEmpty();
    }

    boolean holds(String day) {
      return from.compareTo(day) <= 0 && (to.isEmpty() || day.compareTo(to) <= 0);
    }
  }

  private String actor(String name, String day) {
    List<Dated> all = codes.getOrDefault(name, List.of());
    return all.stream()
        .filter(each -> each.isBounded() && each.holds(day))
        .findFirst()
        .or(() -> all.stream().filter(each -> !each.isBounded()).findFirst())
        .map(Dated::code)
        .orElse("");
  }

  private static String words(String name) {
    return String.join(" ", Folding.words(name.replace('_', ' ')));
  }

  /**
   * Code of whom the words name: the actor's, with the agents' around it.
   *
   * @param day eight digits; empty for a day no code is bound to
   */
  String of(String told, String day) {
    List<String> words = Folding.words(told);
    String actor = "";
    StringBuilder before = new StringBuilder();
    StringBuilder behind = new StringBuilder();
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
        String name = String.join(" ", words.subList(from, to));
        String ofActor = actor(name, day);
        String ofAgent = agents.getOrDefault(name, "");
        if (!ofActor.isEmpty() || !ofAgent.isEmpty()) {
          actor = actor.isEmpty() ? ofActor : actor;
          add(ofAgent.endsWith("~") ? before : behind, ofAgent.replace("~", ""), actor);
          from = to - 1;
          break;
        }
      }
    }
    String code = before + (actor.isEmpty() ? before.isEmpty() ? NOBODY : "" : actor) + behind;
    return code.isEmpty() ? NOBODY : code;
  }

  private static void add(StringBuilder agents, String agent, String actor) {
    if (agents.indexOf(agent) < 0 && !actor.contains(agent)) {
      agents.append(agent);
    }
  }
}
