package org.careo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
final class ClaimCommand extends FindingsCommand {

  @Parameters(index = "1", paramLabel = "ID", description = "Id of the claim, or its beginning.")
  private String wanted = "";

  @Override
  int run(CaseFile file, Terminal terminal, Labels labels) {
    Confrontation confrontation = file.findings().confrontation();
    List<Claim> found =
        confrontation.claims().stream().filter(claim -> claim.id().startsWith(wanted)).toList();
    if (found.size() != 1 || wanted.isEmpty()) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT,
          found.isEmpty()
              ? "no claim " + wanted + " in the case: careo claims CASE lists them"
              : found.size() + " claims begin with \"" + wanted + "\": give more of the id");
    }
    Claim claim = found.getFirst();
    terminal.heading(Terminal.shortened(claim.text(), 300));
    accounts(claim, AccountWords.of(file), terminal, labels);
    card(claim.assessment(), terminal, labels);
    relations(claim, confrontation, terminal, labels);
    if (!claim.reasons().isEmpty()) {
      terminal.heading(labels.of("claim.reasons"));
      claim.reasons().forEach(reason -> terminal.hanging("  • ", reason));
    }
    return 0;
  }

  private static void card(Assessment card, Terminal terminal, Labels labels) {
    terminal.heading(labels.of("claim.card"));
    terminal.hanging("  ", labels.sentence(card.sentence(), card.frase()));
    String origins =
        card.minimumOrigins() == card.maximumOrigins()
            ? String.valueOf(card.minimumOrigins())
            : labels.of("claim.range", card.minimumOrigins(), card.maximumOrigins());
    row(terminal, labels.of("claim.kind"), labels.code(card.kind()));
    row(terminal, labels.of("claim.word"), labels.code(card.word()));
    row(terminal, labels.of("claim.carriage"), labels.code(card.carriage()));
    row(terminal, labels.of("claim.origins"), origins);
    row(terminal, labels.of("claim.types"), codes(card.originTypes(), labels));
    row(
        terminal,
        labels.of("claim.directness"),
        card.directness() < 0
            ? labels.of("claim.unknown")
            : labels.of("claim.steps", card.directness()));
    row(
        terminal,
        labels.of("claim.agreement"),
        card.agreement().isEmpty()
            ? labels.of("claim.agreement.none")
            : codes(card.agreement(), labels));
  }

  private static String codes(List<String> codes, Labels labels) {
    return codes.stream().map(labels::code).collect(Collectors.joining(", "));
  }

  private static void row(Terminal terminal, String name, String value) {
    terminal.hanging("  " + name + " ".repeat(Math.max(1, 15 - name.length())), value);
  }

  private static void accounts(
      Claim claim, Map<String, AccountWords> words, Terminal terminal, Labels labels) {
    List<AccountWords> accounts = new ArrayList<>();
    for (String id : claim.statements()) {
      AccountWords account = words.get(id);
      if (account != null) {
        accounts.add(account);
      }
    }
    terminal.heading(labels.of("claim.accounts"));
    for (AccountWords account : accounts) {
      terminal.hanging(
          "  • ", account.who(labels) + ": " + account.marked(differing(account, accounts)));
      if (!account.chain().isEmpty()) {
        terminal.hanging("      ", labels.of("claim.through", account.chain()));
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
      if (other != account && account.language().equals(other.language())) {
        other
            .statement()
            .content()
            .forEach(piece -> others.addAll(Folding.words(piece.of(other.report().text()))));
      }
    }
    // In another language every word differs, which marks nothing.
    return others.isEmpty() ? List.of() : wordsOutside(account, others);
  }

  private static List<Span> wordsOutside(AccountWords account, Set<String> others) {
    List<Span> spans = new ArrayList<>();
    String text = account.report().text();
    for (Span piece : account.statement().content()) {
      int start = -1;
      for (int at = piece.start(); at <= piece.end(); at++) {
        boolean letter = at < piece.end() && Character.isLetterOrDigit(text.charAt(at));
        if (letter && start < 0) {
          start = at;
        } else if (!letter && start >= 0) {
          Span word = new Span(start, at);
          if (!others.containsAll(Folding.words(word.of(text)))) {
            spans.add(word);
          }
          start = -1;
        }
      }
    }
    return spans;
  }

  private static void relations(
      Claim claim, Confrontation confrontation, Terminal terminal, Labels labels) {
    List<Relation> touching =
        confrontation.relations().stream()
            .filter(relation -> relation.type() != Relation.Type.SAME)
            .filter(
                relation ->
                    claim.statements().contains(relation.a())
                        || claim.statements().contains(relation.b()))
            .sorted(Comparator.comparing(Relation::type).thenComparing(Relation::id))
            .toList();
    if (!touching.isEmpty()) {
      terminal.heading(labels.of("claim.others"));
      touching.stream()
          .map(relation -> labels.sentence(relation.explanation(), relation.explicacion()))
          .distinct()
          .forEach(sentence -> terminal.hanging("  • ", sentence));
    }
  }
}
