package org.careo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careo.app.page.situation.SameRedLines;
import org.careo.casefile.CaseFile;
import org.careo.export.Words;
import org.careo.model.Happening;
import org.careo.model.Issue;
import org.careo.model.Picture;
import org.careo.model.Poll;
import org.careo.model.Position;
import org.careo.model.Position.Strength;
import org.careo.model.RedLine;
import org.careo.text.actor.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo positions CASE}: issues as a tree, and under each who stands where since when. */
@Command(
    name = "positions",
    mixinStandardHelpOptions = true,
    description =
        "Shows by issue who supports, rejects, demands, threatens or denies, how firmly and since when; then red lines and polls.")
final class PositionsCommand extends CaseCommand {
  @Option(names = "--holder", description = "Only positions of holders whose name has this in it.")
  private String holder = "";

  @Override
  int run(CaseFile file, Terminal terminal) {
    Picture picture = file.findings().picture();
    PictureNames names = new PictureNames(file, picture);
    Map<String, List<Position>> byIssue = new TreeMap<>();
    for (Position position : picture.positions()) {
      if (position.name().contains(holder)) {
        byIssue.computeIfAbsent(position.issue(), key -> new ArrayList<>()).add(position);
      }
    }
    if (byIssue.isEmpty()) {
      terminal.line("nobody takes a position in this case");
    }
    Map<String, List<Issue>> below = new TreeMap<>();
    picture
        .issues()
        .forEach(
            issue -> below.computeIfAbsent(issue.parent(), key -> new ArrayList<>()).add(issue));
    below.getOrDefault("", List.of()).stream()
        .sorted(
            Comparator.comparingInt((Issue issue) -> -size(issue, below, byIssue))
                .thenComparing(Issue::id))
        .forEach(issue -> issue(issue, "", below, byIssue, names, terminal));
    redLines(picture, names, terminal);
    polls(picture, names, terminal);
    return 0;
  }

  private static int size(
      Issue issue, Map<String, List<Issue>> below, Map<String, List<Position>> byIssue) {
    int size = byIssue.getOrDefault(issue.id(), List.of()).size();
    for (Issue child : below.getOrDefault(issue.id(), List.of())) {
      size += size(child, below, byIssue);
    }
    return size;
  }

  private static void issue(
      Issue issue,
      String indent,
      Map<String, List<Issue>> below,
      Map<String, List<Position>> byIssue,
      PictureNames names,
      Terminal terminal) {
    if (size(issue, below, byIssue) == 0) {
      return;
    }
    terminal.blank();
    terminal.wrapped(indent, "■ " + Terminal.shortened(issue.name(), 90) + "  " + issue.id());
    Map<String, List<Position>> told = new LinkedHashMap<>();
    byIssue.getOrDefault(issue.id(), List.of()).stream()
        .sorted(
            Comparator.comparing(Position::name)
                .thenComparing(position -> position.time().from())
                .thenComparing(Position::id))
        .forEach(
            position ->
                told.computeIfAbsent(position.same(), key -> new ArrayList<>()).add(position));
    told.values().forEach(tellings -> position(tellings, indent + "  ", names, terminal));
    for (Issue child : below.getOrDefault(issue.id(), List.of())) {
      issue(child, indent + "    ", below, byIssue, names, terminal);
    }
  }

  private static void position(
      List<Position> tellings, String indent, PictureNames names, Terminal terminal) {
    Position first = tellings.getFirst();
    terminal.wrapped(
        indent,
        first.name()
            + " "
            + Words.of(first.stance())
            + (first.strength() == Strength.PLAIN ? "" : ", " + Words.of(first.strength()))
            + (first.condition().isEmpty() ? "" : ", " + first.condition())
            + (tellings.size() > 1 ? "; told " + tellings.size() + " times" : ""));
    for (Position telling : tellings) {
      terminal.wrapped(
          indent + "    ",
          PictureNames.days(telling.time())
              + "  “"
              + Terminal.shortened(names.words(telling.report(), telling.span()), 100)
              + "”  "
              + names.file(telling.report())
              + "  "
              + telling.statement());
    }
  }

  private static void redLines(Picture picture, PictureNames names, Terminal terminal) {
    if (!picture.redLines().isEmpty()) {
      terminal.heading("Red lines");
    }
    Map<String, Happening> happenings = new TreeMap<>();
    picture.happenings().forEach(each -> happenings.put(each.id(), each));
    for (List<RedLine> told : SameRedLines.of(picture)) {
      RedLine line = told.getFirst();
      List<String> crossing =
          told.stream().flatMap(each -> each.crossedBy().stream()).distinct().sorted().toList();
      terminal.wrapped(
          "  ",
          line.name()
              + ", "
              + PictureNames.days(line.time())
              + ": “"
              + Terminal.shortened(line.forbidden(), 100)
              + "”"
              + (line.actors().isEmpty() ? "" : "; not by " + names.actors(line.actors()))
              + (line.countries().isEmpty()
                  ? ""
                  : "; not in " + States.builtIn().names(line.countries()))
              + "  "
              + told.stream()
                  .map(each -> names.file(each.telling().report()))
                  .distinct()
                  .collect(Collectors.joining(", "))
              + (crossing.isEmpty()
                  ? "; nothing told in the case would cross it"
                  : "; told and would cross it:"));
      crossing.stream()
          .map(happenings::get)
          .filter(Objects::nonNull)
          .forEach(each -> terminal.wrapped("      ", crossing(each, names)));
    }
  }

  private static String crossing(Happening happening, PictureNames names) {
    return names.actors(happening.actors())
        + " “"
        + names.words(happening.report(), happening.span())
        + "”  "
        + names.file(happening.report())
        + "  "
        + happening.id();
  }

  private static void polls(Picture picture, PictureNames names, Terminal terminal) {
    if (!picture.polls().isEmpty()) {
      terminal.heading("Polls");
    }
    for (Poll poll : picture.polls()) {
      terminal.wrapped(
          "  ",
          poll.share()
              + (poll.population().isEmpty() ? "" : " of " + poll.population())
              + " "
              + Words.of(poll.stance())
              + " “"
              + Terminal.shortened(poll.question(), 80)
              + "”  "
              + (poll.pollster().isEmpty() ? "pollster not told" : poll.pollster())
              + ", "
              + PictureNames.days(poll.time())
              + "  "
              + names.file(poll.telling().report()));
    }
  }
}
