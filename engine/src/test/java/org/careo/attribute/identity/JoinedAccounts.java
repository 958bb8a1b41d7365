package org.careo.attribute.identity;

import java.util.List;
import java.util.function.Function;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Identities;
import org.careo.model.Language;
import org.careo.model.Speaker;
import org.careo.model.Statement;

/** Invented accounts with the actors of their case, and who speaks in them. */
final class JoinedAccounts {
  private JoinedAccounts() {}

  static List<Account> joined(List<Account> accounts) {
    Identities.View view = new ActorJoiner().join(accounts).view();
    return accounts.stream().map(view::of).toList();
  }

  /** Names of who speaks in accounts as they are, each once. */
  static List<String> names(List<Account> accounts) {
    return speakers(accounts, Speaker::name);
  }

  /** Ids of who speaks in accounts as they are, each once. */
  static List<String> actors(List<Account> accounts) {
    return speakers(accounts, Speaker::actor);
  }

  private static List<String> speakers(List<Account> accounts, Function<Speaker, String> word) {
    return accounts.stream()
        .flatMap(account -> account.statements().stream())
        .filter(statement -> statement.form() != Statement.Form.AUTHOR)
        .map(Statement::speaker)
        .map(word)
        .distinct()
        .toList();
  }

  static Account english(String id, String text) {
    return InventedAccount.read(id, text, Language.ENGLISH, "", "");
  }

  static Account spanish(String id, String text) {
    return InventedAccount.read(id, text, Language.SPANISH, "", "");
  }
}
