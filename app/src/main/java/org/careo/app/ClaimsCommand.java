package org.careo.app;

import java.util.Comparator;
import java.util.List;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.model.Assessment;
import org.careo.model.Claim;
import org.careo.model.ErrorCategory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo claims CASE [--word WORD] [--all]}. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description =
        "Lists what is claimed with the origins behind it: the disputed first, then what rests on"
            + " least. Repetition never grades a claim.")
final class ClaimsCommand extends FindingsCommand {
  private static final int SHOWN = 220;

  /** What an editor has to look at first: what is disputed, then what rests on least. */
  private static final List<String> WORDS =
      List.of(
          "contested",
          "one origin",
          "unsourced",
          "superseded",
          "on record",
          "documented",
          "corroborated",
          "not graded");

  @Option(
      names = "--word",
      paramLabel = "WORD",
      description =
          "Only claims assessed so: documented, corroborated, 'on record', 'one origin', unsourced,"
              + " contested, superseded, 'not graded'.")
  private String word = "";

  @Option(names = "--all", description = "Claims told once too.")
  private boolean all;

  @Override
  int run(CaseFile file, Terminal terminal, Labels labels) {
    List<Claim> every = file.findings().confrontation().claims();
    if (!word.isEmpty() && !Assessment.WORDS.contains(word)) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT,
          "no claim is called \""
              + word
              + "\"; the words are "
              + String.join(", ", Assessment.WORDS));
    }
    List<Claim> claims =
        every.stream()
            .filter(claim -> word.isEmpty() || claim.assessment().word().equals(word))
            .filter(claim -> all || !word.isEmpty() || claim.statements().size() > 1)
            .sorted(
                Comparator.comparingInt((Claim claim) -> -claim.assessment().carriers())
                    .thenComparing(Claim::text)
                    .thenComparing(Claim::id))
            .toList();
    for (String each : WORDS) {
      List<Claim> graded =
          claims.stream().filter(claim -> claim.assessment().word().equals(each)).toList();
      if (!graded.isEmpty()) {
        terminal.heading(labels.code(each) + " (" + graded.size() + ")");
        graded.forEach(claim -> claim(claim, terminal, labels));
      }
    }
    terminal.blank();
    terminal.wrapped(
        "",
        claims.isEmpty()
            ? labels.of("claims.none")
            : labels.of("claims.shown", claims.size(), String.valueOf(every.size())));
    if (!all && word.isEmpty() && claims.size() < every.size()) {
      terminal.wrapped("", labels.of("claims.more"));
    }
    return 0;
  }

  private static void claim(Claim claim, Terminal terminal, Labels labels) {
    Assessment card = claim.assessment();
    terminal.hanging("  • ", Terminal.shortened(claim.text(), SHOWN));
    terminal.hanging(
        "      ", labels.sentence(card.sentence(), card.frase()) + " [" + claim.id() + "]");
  }
}
