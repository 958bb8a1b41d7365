package org.careo.app;

import java.util.Comparator;
import java.util.List;
import org.careo.casefile.CaseFile;
import org.careo.model.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo claims CASE [--word WORD] [--all]}. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = "Lists what is claimed, with the origins behind it; never ordered by repetition.")
final class ClaimsCommand extends CaseCommand {

  @Option(
      names = "--word",
      paramLabel = "WORD",
      description = "Only claims assessed so: contested, corroborated, on record, …")
  private String word = "";

  @Option(names = "--all", description = "Claims told once too.")
  private boolean all;

  @Override
  int run(CaseFile file, Terminal terminal) {
    List<Claim> claims =
        file.findings().confrontation().claims().stream()
            .filter(claim -> word.isEmpty() || claim.assessment().word().equals(word))
            .filter(claim -> all || !word.isEmpty() || claim.statements().size() > 1)
            .sorted(
                Comparator.comparingInt((Claim claim) -> claim.assessment().minimumOrigins())
                    .thenComparing(claim -> claim.assessment().word())
                    .thenComparing(Claim::id))
            .toList();
    for (Claim claim : claims) {
      terminal.wrapped("", claim.id() + "  " + Terminal.shortened(claim.text(), 200));
      terminal.wrapped(
          "            ", claim.assessment().word() + ": " + claim.assessment().sentence());
    }
    terminal.line(claims.size() + " claims; careo claim CASE ID shows one");
    return 0;
  }
}
