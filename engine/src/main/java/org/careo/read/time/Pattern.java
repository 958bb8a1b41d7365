package org.careo.read.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.text.Folding;

/**
 * One line of a pattern file, compiled: a sequence of leaves with the groups that may be skipped.
 * The notation is explained at the head of {@code patterns-en.txt}.
 */
final class Pattern {
  /** Number of its line, by which matches of equal length are ordered. */
  final int line;

  final String action;
  final Map<String, String> arguments;

  /** Leaves and, with a positive {@code skip}, optional groups that end after that many steps. */
  final List<Step> steps;

  /**
   * A step of a pattern.
   *
   * @param name name under which the match is kept; empty for plain words
   * @param alternatives words and class names, one of which must stand there; empty for a group
   * @param glued whether no blank may stand before
   * @param skip how many steps after this one may be left out together with it; 0 = none, -1 = this
   *     step must match
   */
  record Step(String name, List<String> alternatives, boolean glued, int skip) {
    boolean isGroup() {
      return alternatives.isEmpty();
    }

    boolean isOptional() {
      return skip >= 0;
    }
  }

  private Pattern(int line, String action, Map<String, String> arguments, List<Step> steps) {
    this.line = line;
    this.action = action;
    this.arguments = arguments;
    this.steps = List.copyOf(steps);
  }

  /**
   * Compiles a line {@code pattern => action name=value …}.
   *
   * @throws IllegalStateException when the line is not in the notation
   */
  static Pattern compile(String line, int number) {
    int arrow = line.indexOf("=>");
    if (arrow < 0) {
      throw new IllegalStateException("pattern without =>: " + line);
    }
    String[] right = line.substring(arrow + 2).strip().split("\\s+");
    Map<String, String> arguments = new LinkedHashMap<>();
    for (int index = 1; index < right.length; index++) {
      int equals = right[index].indexOf('=');
      arguments.put(right[index].substring(0, equals), right[index].substring(equals + 1));
    }
    List<Step> steps = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (String token : line.substring(0, arrow).strip().split("\\s+")) {
      switch (token) {
        case "(" -> {
          open.add(steps.size());
          steps.add(new Step("", List.of(), false, -1));
        }
        case ")", ")?" -> {
          if (open.isEmpty()) {
            throw new IllegalStateException("group not opened: " + line);
          }
          int start = open.removeLast();
          int skip = token.equals(")?") ? steps.size() - start - 1 : -1;
          steps.set(start, new Step("", List.of(), false, skip));
        }
        default -> steps.add(leaf(token));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException("group not closed: " + line);
    }
    return new Pattern(number, right[0], arguments, steps);
  }

  private static Step leaf(String token) {
    String rest = token;
    boolean optional = rest.length() > 1 && rest.endsWith("?");
    rest = optional ? rest.substring(0, rest.length() - 1) : rest;
    boolean glued = rest.startsWith("~");
    rest = glued ? rest.substring(1) : rest;
    String name = "";
    int equals = rest.indexOf('=');
    if (equals > 0) {
      name = rest.substring(0, equals).toLowerCase(Locale.ROOT);
      rest = rest.substring(equals + 1);
    }
    List<String> alternatives = new ArrayList<>();
    for (String alternative : rest.split("\\|")) {
      if (isClass(alternative)) {
        name = name.isEmpty() ? alternative.toLowerCase(Locale.ROOT) : name;
        alternatives.add(alternative);
      } else {
        alternatives.add(Folding.fold(alternative.replace("\\", "")));
      }
    }
    return new Step(name, List.copyOf(alternatives), glued, optional ? 0 : -1);
  }

  static boolean isClass(String alternative) {
    return alternative.length() > 1
        && alternative.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
  }

  /** The words and classes a match may begin with. */
  List<String> beginnings() {
    List<String> beginnings = new ArrayList<>();
    collect(0, beginnings);
    return beginnings;
  }

  private void collect(int at, List<String> into) {
    if (at >= steps.size()) {
      return;
    }
    Step step = steps.get(at);
    into.addAll(step.alternatives());
    if (step.isGroup()) {
      collect(at + 1, into);
    }
    if (step.isOptional()) {
      collect(at + step.skip() + 1, into);
    }
  }
}
