package org.careo.text.actor;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A user's own actors: one tab-separated text that holds both kinds of lines of the built-in base.
 *
 * <pre>
 * local.water-board  organisation  CL  GOV  Water Board of Arica;WBA      an actor, as in actors.tsv
 * Elena Sarmiento;E. Sarmiento  f  CL  minister  2030-03-11  2034-03-11   who held an office, as in holders.tsv
 * </pre>
 *
 * The second cell tells which: a kind of actor, or the gender m, f or - of a person.
 */
public final class UserActors {
  private static final Set<String> KINDS =
      Set.of("person", "organisation", "group", "media", "office", "population");
  private static final Set<String> GENDERS = Set.of("m", "f", "-", "");
  private static final Pattern COUNTRY = Pattern.compile("([A-Z]{2})?");
  private static final Pattern DAY = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");
  private static final Set<String> ROLES =
      Table.resource(UserActors.class, "roles.tsv").stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toSet());

  private UserActors() {}

  /**
   * The built-in base with a user's lines before it.
   *
   * @param text the lines; empty = the built-in base alone
   * @throws IllegalArgumentException when a line is wrong; the message says which and why
   */
  public static ActorBase base(String text) {
    if (text.isBlank()) {
      return ActorBase.builtIn();
    }
    StringBuilder actors = new StringBuilder();
    StringBuilder holders = new StringBuilder();
    List<String> lines = text.lines().toList();
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index);
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      Table.Row row = new Table.Row(List.of(line.split("\t", -1)));
      boolean actor = KINDS.contains(row.cell(1).toLowerCase(Locale.ROOT));
      String wrong = actor ? wrongInActor(row) : wrongInHolder(row);
      if (!wrong.isEmpty()) {
        throw new IllegalArgumentException("line " + (index + 1) + ": " + wrong);
      }
      (actor ? actors : holders).append(line).append('\n');
    }
    try {
      return ActorBase.with(
          List.of(new StringReader(actors.toString())),
          List.of(new StringReader(holders.toString())));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory", impossible);
    }
  }

  private static String wrongInActor(Table.Row row) {
    if (row.cell(0).isEmpty() || row.cell(0).contains(" ")) {
      return "the id must be one word, not \"" + row.cell(0) + "\"";
    }
    if (row.values(4).isEmpty()) {
      return "no name in the fifth cell (cells are separated by tabs)";
    }
    return wrongCountry(row);
  }

  private static String wrongInHolder(Table.Row row) {
    if (!GENDERS.contains(row.cell(1)) || row.cells().size() < 4) {
      return "the second cell is neither a kind ("
          + KINDS.stream().sorted().collect(Collectors.joining(", "))
          + ") nor a gender (m, f, -): \""
          + row.cell(1)
          + "\" (cells are separated by tabs)";
    }
    if (row.values(0).isEmpty()) {
      return "no name in the first cell";
    }
    if (!ROLES.contains(row.cell(3))) {
      return "unknown role \""
          + row.cell(3)
          + "\"; roles are "
          + ROLES.stream().sorted().collect(Collectors.joining(", "));
    }
    if (!DAY.matcher(row.cell(4)).matches() || !DAY.matcher(row.cell(5)).matches()) {
      return "days are written 2031-05-04, 2031-05 or 2031";
    }
    return wrongCountry(row);
  }

  private static String wrongCountry(Table.Row row) {
    return COUNTRY.matcher(row.cell(2)).matches()
        ? ""
        : "the country is a code of two capital letters or empty, not \"" + row.cell(2) + "\"";
  }
}
