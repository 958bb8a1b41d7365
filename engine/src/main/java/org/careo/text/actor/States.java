package org.careo.text.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.text.Folding;

/**
 * The states of the world by name, demonym and seat of government. A key is the folded words joined
 * by blanks: {@code States.key("EE. UU.")} is "ee uu".
 */
public final class States {
  private static final class Holder {
    static final States BUILT_IN = new States(Table.resource(States.class, "states.tsv"));
  }

  private final Map<String, State> byCode = new LinkedHashMap<>();
  private final Map<String, State> byName = new LinkedHashMap<>();
  private final Map<String, List<State>> byDemonym = new LinkedHashMap<>();
  private final Map<String, State> bySeat = new LinkedHashMap<>();

  private States(List<Table.Row> rows) {
    for (Table.Row row : rows.subList(1, rows.size())) {
      List<String> names = new ArrayList<>(row.values(2));
      names.addAll(row.values(3));
      double population = row.number(10);
      State state =
          new State(
              row.cell(0),
              row.cell(1),
              names,
              row.values(6),
              row.number(7),
              row.number(8),
              row.number(9),
              Double.isNaN(population) ? 0 : (long) population);
      byCode.put(state.code(), state);
      names.forEach(name -> byName.putIfAbsent(key(name), state));
      state.seats().forEach(seat -> bySeat.putIfAbsent(key(seat), state));
      for (String demonym : row.values(4)) {
        addDemonym(demonym, state);
        addDemonym(demonym + "s", state);
      }
      row.values(5).forEach(demonym -> addSpanishDemonym(demonym, state));
    }
  }

  /** The built-in table, read once. */
  public static States builtIn() {
    return Holder.BUILT_IN;
  }

  /** Folded words joined by blanks. */
  public static String key(String name) {
    return String.join(" ", Folding.words(name));
  }

  public Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Names of the states with these codes, joined by commas; a code no state has stands itself. */
  public String names(List<String> codes) {
    return String.join(
        ", ", codes.stream().map(code -> byCode(code).map(State::name).orElse(code)).toList());
  }

  /** The state with this name; the key as {@link #key} makes it. */
  public Optional<State> byName(String key) {
    return Optional.ofNullable(byName.get(key));
  }

  /** The states whose people or things are called so, the more populous first. */
  public List<State> byDemonym(String key) {
    return byDemonym.getOrDefault(key, List.of());
  }

  /** The state whose government this place stands for. */
  public Optional<State> bySeat(String key) {
    return Optional.ofNullable(bySeat.get(key));
  }

  /** All states in the order of their codes. */
  public List<State> all() {
    return List.copyOf(byCode.values());
  }

  private void addDemonym(String word, State state) {
    List<State> states = byDemonym.computeIfAbsent(key(word), key -> new ArrayList<>(1));
    if (!states.contains(state)) {
      states.add(state);
      states.sort((a, b) -> Long.compare(b.population(), a.population()));
    }
  }

  /** Masculine, feminine and plurals; the key is folded, so accents do not matter. */
  private void addSpanishDemonym(String masculine, State state) {
    String folded = Folding.fold(masculine);
    String stem = folded.substring(0, folded.length() - 1);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(folded);
    switch (folded.charAt(folded.length() - 1)) {
      case 'o' -> forms.addAll(List.of(stem + "a", stem + "os", stem + "as"));
      case 'a', 'e' -> forms.add(folded + "s");
      case 'i', 'u' -> forms.addAll(List.of(folded + "s", folded + "es"));
      default -> forms.addAll(List.of(folded + "a", folded + "es", folded + "as"));
    }
    forms.forEach(form -> addDemonym(form, state));
  }
}
