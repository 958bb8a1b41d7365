package org.careo.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careo.Pipeline;
import org.careo.acquire.Acquired;
import org.careo.acquire.Acquirer;
import org.careo.model.Account;
import org.careo.model.Cleaned;
import org.careo.model.Segment;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;

/** The accounts of a folder of reports, read as the product reads them. */
public final class CaseAccounts {
  private final Pipeline pipeline = new Pipeline();

  public List<Account> of(Path folder) throws IOException {
    List<Account> accounts = new ArrayList<>();
    new Acquirer()
        .acquire(
            List.of(folder.toString()),
            found -> {
              if (found instanceof Acquired.Taken taken
                  && pipeline.clean(taken.original()) instanceof Cleaned.Readable readable) {
                accounts.add(withAuthor(pipeline.account(readable.report())));
              }
            });
    return accounts;
  }

  public Pipeline.Situation situation(List<Account> accounts) {
    return pipeline.situation(accounts);
  }

  /** Where no statement of the author was found, the sentences nobody else speaks are taken. */
  private static Account withAuthor(Account account) {
    boolean found =
        account.statements().stream().anyMatch(each -> each.form() == Statement.Form.AUTHOR);
    if (found) {
      return account;
    }
    List<Statement> statements = new ArrayList<>(account.statements());
    for (Sentence sentence : account.reading().sentences()) {
      Segment segment = account.report().segments().get(sentence.segment());
      int spoken = 0;
      for (Statement statement : account.statements()) {
        for (List<Span> spans : List.of(statement.content(), statement.cue(), statement.source())) {
          for (Span span : spans) {
            spoken +=
                Math.max(
                    0,
                    Math.min(span.end(), sentence.span().end())
                        - Math.max(span.start(), sentence.span().start()));
          }
        }
      }
      if (segment.kind().isArticle() && spoken * 2 < sentence.span().length()) {
        statements.add(SentenceAccounts.author(account.report(), sentence.span()));
      }
    }
    statements.sort(Comparator.comparing(Statement::extent).thenComparing(Statement::id));
    return new Account(account.report(), account.reading(), statements);
  }
}
