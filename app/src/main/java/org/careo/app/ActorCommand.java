package org.careo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.export.Words;
import org.careo.model.Actor;
import org.careo.model.ActorProfile;
import org.careo.model.ErrorCategory;
import org.careo.model.Picture;
import org.careo.model.Position;
import org.careo.text.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code careo actor CASE [NAME]}: who speaks and acts, and what the case holds of one of them. */
@Command(
    name = "actor",
    mixinStandardHelpOptions = true,
    description = "Lists the actors with their ids, or shows what the case holds of one.")
final class ActorCommand extends CaseCommand {
  private static final int SHOWN = 40;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Name or id.")
  private String wanted = "";

  @Override
  int run(CaseFile file, Terminal terminal) {
    Picture picture = file.findings().picture();
    Map<String, ActorProfile> profiles = new HashMap<>();
    picture.profiles().forEach(profile -> profiles.put(profile.actor(), profile));
    if (wanted.isEmpty()) {
      list(picture, profiles, terminal);
    } else {
      show(one(picture), picture, profiles, new PictureNames(file, picture), terminal);
    }
    return 0;
  }

  private static void list(Picture picture, Map<String, ActorProfile> profiles, Terminal terminal) {
    List<ActorProfile> most = new ArrayList<>(profiles.values());
    most.sort(
        Comparator.comparingInt(
                (ActorProfile profile) -> -profile.said().size() - profile.about().size())
            .thenComparing(ActorProfile::actor));
    Map<String, Actor> actors = new HashMap<>();
    picture.actors().forEach(actor -> actors.put(actor.id(), actor));
    for (ActorProfile profile : most.subList(0, Math.min(SHOWN, most.size()))) {
      Actor actor = actors.get(profile.actor());
      if (actor != null) {
        terminal.wrapped(
            "",
            actor.name()
                + "  said "
                + profile.said().size()
                + ", told of "
                + profile.about().size()
                + "  "
                + actor.id());
      }
    }
    if (most.size() > SHOWN) {
      terminal.line("and " + (most.size() - SHOWN) + " more; careo actor CASE NAME shows any");
    }
  }

  private Actor one(Picture picture) {
    String folded = Folding.fold(wanted);
    List<Actor> found =
        picture.actors().stream()
            .filter(
                actor ->
                    actor.id().equals(wanted)
                        || Folding.fold(actor.name()).equals(folded)
                        || actor.aliases().stream().map(Folding::fold).anyMatch(folded::equals))
            .toList();
    if (found.isEmpty()) {
      found =
          picture.actors().stream()
              .filter(actor -> Folding.fold(actor.name()).contains(folded))
              .toList();
    }
    if (found.size() != 1) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT,
          found.isEmpty()
              ? "no actor " + wanted + " in the case: careo actor CASE lists them"
              : found.size()
                  + " actors fit "
                  + wanted
                  + ": "
                  + String.join(", ", found.stream().limit(6).map(Actor::id).toList()));
    }
    return found.getFirst();
  }

  private static void show(
      Actor actor,
      Picture picture,
      Map<String, ActorProfile> profiles,
      PictureNames names,
      Terminal terminal) {
    terminal.line(terminal.bold(Terminal.harmless(actor.name())) + "  " + actor.id());
    terminal.wrapped(
        "  ",
        Words.of(actor.kind())
            + (actor.country().isEmpty() ? "" : ", " + actor.country())
            + (actor.aliases().isEmpty() ? "" : "; also " + String.join(", ", actor.aliases())));
    ActorProfile profile = profiles.get(actor.id());
    if (profile == null) {
      terminal.line("nothing is said by or of it in an article");
      return;
    }
    if (!profile.merged().isEmpty()) {
      terminal.wrapped("  ", "joined by you: " + String.join(", ", profile.merged()));
    }
    for (ActorProfile.Office office : profile.offices()) {
      terminal.wrapped(
          "  ",
          "called “"
              + office.title()
              + "” in reports of "
              + PictureNames.days(office.reported())
              + ", "
              + office.tellings().size()
              + " times"
              + (office.clash() ? ": not held at the report's date" : ""));
    }
    terminal.line(
        "  said "
            + profile.said().size()
            + " statements, is told of in "
            + profile.about().size()
            + " of others");
    terminal.heading("What it is told to do to others, and others to it");
    for (ActorProfile.Dealing dealing :
        profile.dealings().subList(0, Math.min(12, profile.dealings().size()))) {
      terminal.wrapped(
          "  ",
          dealing.type()
              + (dealing.acts() ? " > " : " < ")
              + names.actor(dealing.other())
              + "  "
              + dealing.happenings().size()
              + (dealing.happenings().size() == 1 ? " telling" : " tellings"));
    }
    terminal.heading("Where it stands");
    picture.positions().stream()
        .filter(position -> position.holder().equals(actor.id()))
        .sorted(Comparator.comparing((Position position) -> position.time().from()))
        .forEach(
            position ->
                terminal.wrapped(
                    "  ",
                    PictureNames.days(position.time())
                        + "  "
                        + Words.of(position.stance())
                        + ": "
                        + position.issueName()
                        + "  "
                        + position.statement()));
  }
}
