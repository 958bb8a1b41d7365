package org.careo.bench.confront;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.careo.bench.confront.AnnotatedQuarrels.Quarrel;
import org.careo.model.Account;

/**
 * A case as it is named on the command line: the folder of an example, or {@code TEXTS=GOLD}, a
 * folder of reports and the file of their marked claims.
 */
sealed interface NamedCase {

  /** The case that an argument names. */
  static NamedCase of(String argument) {
    String[] named = argument.split("=", 2);
    return named.length == 1
        ? new Example(Path.of(named[0]))
        : new Marked(Path.of(named[0]), Path.of(named[1]));
  }

  AnnotatedCase read() throws IOException;

  /**
   * Its annotated contradictions.
   *
   * @param accounts those of the case
   */
  List<Quarrel> quarrels(List<Account> accounts) throws IOException;

  /**
   * Its annotated pairs that resemble contradictions.
   *
   * @param accounts those of the case
   */
  List<Quarrel> traps(List<Account> accounts) throws IOException;

  /** An example case. */
  record Example(Path folder) implements NamedCase {
    @Override
    public AnnotatedCase read() throws IOException {
      return AnnotatedCase.read(folder);
    }

    @Override
    public List<Quarrel> quarrels(List<Account> accounts) throws IOException {
      return AnnotatedQuarrels.ofExample(folder, accounts);
    }

    @Override
    public List<Quarrel> traps(List<Account> accounts) throws IOException {
      return AnnotatedQuarrels.trapsOfExample(folder, accounts);
    }
  }

  /** Reports with marked claims. */
  record Marked(Path texts, Path gold) implements NamedCase {
    @Override
    public AnnotatedCase read() throws IOException {
      return AnnotatedCase.read(texts, gold);
    }

    @Override
    public List<Quarrel> quarrels(List<Account> accounts) throws IOException {
      return AnnotatedQuarrels.ofMarked(gold, accounts);
    }

    @Override
    public List<Quarrel> traps(List<Account> accounts) {
      return List.of();
    }
  }
}
