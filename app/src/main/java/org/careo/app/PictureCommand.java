package org.careo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.casefile.CaseFile;
import org.careo.export.Words;
import org.careo.model.ClaimedEffect;
import org.careo.model.Deployment;
import org.careo.model.Designation;
import org.careo.model.Happening;
import org.careo.model.Judgement;
import org.careo.model.Operation;
import org.careo.model.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo picture CASE}: the situation on one screen. */
@Command(
    name = "picture",
    mixinStandardHelpOptions = true,
    description =
        "Shows the situation: what was done, ordered, planned, assessed and forecast, by kind.")
final class PictureCommand extends CaseCommand {

  /** Kinds that are judgements and figures and no happenings. */
  private static final Set<String> NOT_HAPPENINGS =
      Set.of("METRIC", "ASSESSMENT", "FORECAST", "RECOMMENDATION");

  @Option(names = "--limit", defaultValue = "8", description = "At most so many of each kind.")
  private int limit = 8;

  @Override
  int run(CaseFile file, Terminal terminal) {
    Picture picture = file.findings().picture();
    PictureNames names = new PictureNames(file, picture);
    terminal.line(
        picture.actors().size()
            + " actors, "
            + picture.happenings().size()
            + " happenings told, "
            + picture.positions().size()
            + " positions");
    undertakings(picture, names, terminal);
    happenings(picture, new HappeningSentence(names), terminal);
    judgements(picture, names, terminal);
    return 0;
  }

  /** What was done, by type; each happening once, with all its tellings. */
  private void happenings(Picture picture, HappeningSentence sentence, Terminal terminal) {
    Map<String, Map<String, List<Happening>>> byType = new TreeMap<>();
    for (Happening happening : picture.happenings()) {
      if (!NOT_HAPPENINGS.contains(happening.type())) {
        byType
            .computeIfAbsent(happening.type(), key -> new TreeMap<>())
            .computeIfAbsent(happening.same(), key -> new ArrayList<>())
            .add(happening);
      }
    }
    byType.forEach(
        (type, happenings) -> {
          terminal.heading(type + "  " + happenings.size());
          happenings.values().stream()
              .sorted(
                  Comparator.comparing((List<Happening> tellings) -> isUnnamed(tellings))
                      .thenComparing(tellings -> -tellings.size())
                      .thenComparing(tellings -> tellings.getFirst().id()))
              .limit(limit)
              .forEach(tellings -> terminal.wrapped("  ", sentence.of(tellings)));
        });
  }

  private static boolean isUnnamed(List<Happening> tellings) {
    return tellings.getFirst().actors().isEmpty();
  }

  /** Who thinks, expects or advises what, the surest forecasts first. */
  private void judgements(Picture picture, PictureNames names, Terminal terminal) {
    for (Judgement.Kind kind : Judgement.Kind.values()) {
      List<Judgement> all =
          picture.judgements().stream().filter(each -> each.kind() == kind).toList();
      if (!all.isEmpty()) {
        terminal.heading(Words.of(kind) + "s  " + all.size());
      }
      all.stream()
          .sorted(
              Comparator.comparing((Judgement each) -> each.name().isEmpty())
                  .thenComparing(each -> each.likelihood(), Comparator.reverseOrder())
                  .thenComparing(Judgement::id))
          .limit(limit)
          .forEach(each -> terminal.wrapped("  ", line(each, names)));
    }
  }

  private static String line(Judgement judgement, PictureNames names) {
    String report = judgement.telling().report();
    return (judgement.name().isEmpty() ? "The author" : Terminal.harmless(judgement.name()))
        + (judgement.words().isEmpty() ? "" : " (" + Terminal.harmless(judgement.words()) + ")")
        + ": “"
        + Terminal.shortened(names.words(report, judgement.proposition()), 160)
        + "”  "
        + names.file(report);
  }

  /** Operations as cards: owner, aim, components, claimed effects; then deployments and labels. */
  private void undertakings(Picture picture, PictureNames names, Terminal terminal) {
    Map<String, Deployment> deployments = new TreeMap<>();
    picture.deployments().forEach(each -> deployments.put(each.id(), each));
    Map<String, ClaimedEffect> effects = new TreeMap<>();
    picture.effects().forEach(each -> effects.put(each.id(), each));
    if (!picture.operations().isEmpty()) {
      terminal.heading("Operations  " + picture.operations().size());
    }
    for (Operation operation : picture.operations()) {
      terminal.wrapped(
          "  ",
          operation.name()
              + (operation.owner().isEmpty() ? "" : ", of " + names.actor(operation.owner()))
              + (operation.aim().isEmpty() ? "" : "; aim: " + operation.aim())
              + "; named "
              + operation.tellings().size()
              + " times");
      for (String id : operation.deployments()) {
        Deployment deployment = deployments.get(id);
        if (deployment != null) {
          terminal.wrapped("      ", line(deployment, names));
        }
      }
      for (String id : operation.effects()) {
        ClaimedEffect effect = effects.get(id);
        if (effect != null) {
          terminal.wrapped("      ", "claimed: “" + Terminal.shortened(effect.effect(), 140) + "”");
        }
      }
    }
    List<Deployment> alone =
        picture.deployments().stream().filter(each -> each.operation().isEmpty()).toList();
    if (!alone.isEmpty()) {
      terminal.heading("Deployments of no named operation  " + alone.size());
    }
    alone.stream().limit(limit).forEach(each -> terminal.wrapped("  ", line(each, names)));
    if (!picture.designations().isEmpty()) {
      terminal.heading("Designations and rewards  " + picture.designations().size());
    }
    picture.designations().stream()
        .limit(limit)
        .forEach(each -> terminal.wrapped("  ", line(each, names)));
  }

  private static String line(Deployment deployment, PictureNames names) {
    return Words.of(deployment.asset())
        + " ("
        + Words.of(deployment.stage())
        + "): "
        + (deployment.strength().isEmpty() ? deployment.force() : deployment.strength())
        + (deployment.owner().isEmpty() ? "" : ", by " + names.actor(deployment.owner()))
        + "  "
        + names.file(deployment.telling().report());
  }

  private static String line(Designation designation, PictureNames names) {
    return Words.of(designation.kind())
        + " ("
        + Words.of(designation.stage())
        + "): "
        + (designation.authority().isEmpty()
            ? "authority not told"
            : names.actor(designation.authority()))
        + " > "
        + names.actors(designation.designees())
        + (designation.label().isEmpty() ? "" : " as " + designation.label())
        + "  “"
        + Terminal.shortened(
            names.words(designation.telling().report(), designation.telling().span()), 60)
        + "”  "
        + names.file(designation.telling().report());
  }
}
