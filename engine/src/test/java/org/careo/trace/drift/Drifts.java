package org.careo.trace.drift;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Language;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;

/** The drifts between a sentence and one made of it, as "kind: words before -> words after". */
final class Drifts {

  private Drifts() {}

  /** Of an English sentence and a Spanish one. */
  static List<String> translated(String source, String derived) {
    return drifts(Language.ENGLISH, source, Language.SPANISH, derived);
  }

  static List<String> english(String source, String derived) {
    return drifts(Language.ENGLISH, source, Language.ENGLISH, derived);
  }

  static List<String> spanish(String source, String derived) {
    return drifts(Language.SPANISH, source, Language.SPANISH, derived);
  }

  private static List<String> drifts(
      Language language, String source, Language other, String derived) {
    Digester digester = new Digester(new Keys());
    return new DriftFinder(digester.keys())
            .find(
                digester.digest(InventedAccount.read("r1", source, language, "", "2031-04-02")),
                digester.digest(InventedAccount.read("r2", derived, other, "", "2031-04-03")))
            .stream()
            .map(
                drift ->
                    drift.kind()
                        + ": "
                        + drift.before().of(source)
                        + " -> "
                        + drift.after().of(derived))
            .toList();
  }
}
