package org.careo.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.model.Assessment;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.ErrorCategory;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.careo.text.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code careo claim CASE ID}. */
@Command(
    name = "claim",
    mixinStandardHelpOptions = true,
    description =
        "Shows one claim: its accounts with the words that differ in brackets, chains, origins, card.")
final class ClaimCommand extends CaseCommand {

  @Parameters(index = "1", paramLabel = "ID", description = "Id of the claim, or its beginning.")
  private String wanted = "";

  @Override
  int run(CaseFile file, Terminal terminal) {
    Confrontation confrontation = file.findings().confrontation();
    List<Claim> found =
        confrontation.claims().stream().filter(claim -> claim.id().startsWith(wanted)).toList();
    if (found.size() != 1) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT,
          found.isEmpty()
              ? "no claim " + wanted + " in the case: careo claims CASE lists them"
              : found.size() + " claims begin with " + wanted + ": give more of the id");
    }
    Claim claim = found.getFirst();
    Map<String, AccountWords> words = AccountWords.of(file);
    terminal.heading(Terminal.shortened(claim.text(), 300));
    card(claim.assessment(), terminal);
    accounts(claim, words, terminal);
    if (!claim.reasons().isEmpty()) {
      terminal.heading("Why these are one claim");
      claim.reasons().forEach(reason -> terminal.wrapped("  ", reason));
    }
    relations(claim, confrontation, terminal);
    return 0;
  }

  private static void card(Assessment card, Terminal terminal) {
    terminal.wrapped("  ", card.word() + ": " + card.sentence());
    terminal.wrapped("  ", card.frase());
    String origins =
        card.minimumOrigins() == card.maximumOrigins()
            ? String.valueOf(card.minimumOrigins())
            : card.minimumOrigins() + " to " + card.maximumOrigins();
    terminal.line("  kind          " + card.kind());
    terminal.line("  origins       " + origins);
    terminal.line("  of type       " + String.join(", ", card.originTypes()));
    terminal.line(
        "  directness    "
            + (card.directness() < 0 ? "unknown" : card.directness() + " steps from the origin"));
    terminal.line(
        "  agreement     "
            + (card.agreement().isEmpty() ? "no conflict" : String.join(", ", card.agreement())));
  }

  private static void accounts(Claim claim, Map<String, AccountWords> words, Terminal terminal) {
    List<AccountWords> accounts = new ArrayList<>();
    for (String id : claim.statements()) {
      AccountWords account = words.get(id);
      if (account != null) {
        accounts.add(account);
      }
    }
    terminal.heading("Accounts");
    for (AccountWords account : accounts) {
      terminal.wrapped("  ", account.who() + ": " + account.marked(differing(account, accounts)));
      if (!account.chain().isEmpty()) {
        terminal.wrapped("      ", terminal.faint("through " + account.chain()));
      }
    }
  }

  /** Words of an account that no other account has. */
  private static List<Span> differing(AccountWords account, List<AccountWords> accounts) {
    if (accounts.size() < 2) {
      return List.of();
    }
    Set<String> others = new LinkedHashSet<>();
    for (AccountWords other : accounts) {
      if (other != account) {
        other
            .statement()
            .content()
            .forEach(piece -> others.addAll(Folding.words(piece.of(other.report().text()))));
      }
    }
    List<Span> spans = new ArrayList<>();
    for (Span piece : account.statement().content()) {
      int start = -1;
      for (int at = piece.start(); at <= piece.end(); at++) {
        boolean letter =
            at < piece.end() && Character.isLetterOrDigit(account.report().text().charAt(at));
        if (letter && start < 0) {
          start = at;
        } else if (!letter && start >= 0) {
          Span word = new Span(start, at);
          if (!others.containsAll(Folding.words(word.of(account.report().text())))) {
            spans.add(word);
          }
          start = -1;
        }
      }
    }
    return spans;
  }

  private static void relations(Claim claim, Confrontation confrontation, Terminal terminal) {
    List<Relation> touching =
        confrontation.relations().stream()
            .filter(relation -> relation.type() != Relation.Type.SAME)
            .filter(
                relation ->
                    claim.statements().contains(relation.a())
                        || claim.statements().contains(relation.b()))
            .toList();
    if (!touching.isEmpty()) {
      terminal.heading("Beside other claims");
      touching.forEach(relation -> terminal.wrapped("  ", relation.explanation()));
    }
  }
}
