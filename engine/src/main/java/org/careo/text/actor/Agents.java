package org.careo.text.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Common nouns for who acts or speaks without a name, and the sector they tell. */
public final class Agents {
  private static final class Holder {
    static final Agents BUILT_IN = new Agents();
  }

  private final Map<String, Agent> byWord = new HashMap<>();

  private Agents() {
    for (Table.Row row : Table.resource(Agents.class, "agents.tsv")) {
      Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      for (String word : row.values(3)) {
        byWord.putIfAbsent(States.key(word), new Agent(kind, row.cell(1), row.cell(2)));
      }
    }
  }

  public static Agents builtIn() {
    return Holder.BUILT_IN;
  }

  /** What a noun tells; {@link Agent#NONE} when it is no agent. The key as {@link States#key}. */
  public Agent find(String key) {
    return byWord.getOrDefault(key, Agent.NONE);
  }

  /** How a noun names who acts. */
  public enum Kind {
    UNNAMED,
    POPULATION,
    GROUP,
    /** Tells a sector inside a longer name only. */
    WORD
  }

  /**
   * A noun for who acts.
   *
   * @param kind how it names
   * @param sector PLOVER sector; empty = none told
   * @param secondary second sector; empty = none
   */
  public record Agent(Kind kind, String sector, String secondary) {
    public static final Agent NONE = new Agent(Kind.WORD, "", "");

    /** Whether the noun alone can name a source or a group of people. */
    public boolean isActor() {
      return kind != Kind.WORD;
    }
  }
}
