package org.careo.app.page.situation;

import java.util.ArrayList;
import java.util.List;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.model.ErrorCategory;
import org.careo.picture.series.Registry;

/** The official tables of a case, kept in its own facts about itself. */
public final class CaseTables {
  private static final String NAMES = "series";

  private CaseTables() {}

  /** Names of the tables that were added. */
  public static List<String> names(CaseFile file) {
    return file.meta(NAMES).orElse("").lines().filter(name -> !name.isBlank()).toList();
  }

  /** All tables of a case; the bundled ones when none was added. */
  public static Registry registry(CaseFile file) {
    Registry registry = new Registry();
    List<String> names = new ArrayList<>(names(file));
    if (names.isEmpty()) {
      names.addAll(Registry.BUNDLED);
    }
    for (String name : names) {
      String map = file.meta(NAMES + " " + name + " map").orElse("");
      String table = file.meta(NAMES + " " + name + " table").orElse("");
      try {
        if (map.isEmpty()) {
          registry.addBundled(name);
        } else {
          registry.add(map, table);
        }
      } catch (IllegalArgumentException wrong) {
        throw new CaseException(
            ErrorCategory.BAD_INPUT,
            "the series " + name + " cannot be read: " + wrong.getMessage());
      }
    }
    return registry;
  }
}
