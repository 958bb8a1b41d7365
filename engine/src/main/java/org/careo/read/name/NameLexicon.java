package org.careo.read.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careo.text.Folding;
import org.careo.text.actor.Table;

/** Given names, titles, nouns that head organisations, and other words that judge a name. */
public final class NameLexicon {
  private static final class Holder {
    static final NameLexicon BUILT_IN = new NameLexicon();
  }

  private final Map<String, Character> givenNames = new HashMap<>();
  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, String> organisationHeads = new LinkedHashMap<>();
  private final Set<String> accentedHeads = new HashSet<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private int longestTitle = 1;

  private NameLexicon() {
    for (Table.Row row : Table.resource(NameLexicon.class, "given-names.tsv")) {
      for (String name : row.cell(1).split(" ")) {
        givenNames.merge(
            Folding.fold(name),
            row.cell(0).charAt(0),
            (one, other) -> one.equals(other) ? one : 'u');
      }
    }
    for (Table.Row row : Table.resource(NameLexicon.class, "titles.tsv")) {
      for (String title : row.values(2)) {
        String key = Words.keyOf(title);
        longestTitle = Math.max(longestTitle, key.split(" ").length);
        Title old = titles.get(key);
        char gender = row.cell(0).charAt(0);
        if (old == null) {
          titles.put(key, new Title(row.cell(1), gender));
        } else if (old.gender() != gender) {
          titles.put(key, new Title(old.role(), '-'));
        }
      }
    }
    for (Table.Row row : Table.resource(NameLexicon.class, "organisation-heads.tsv")) {
      for (String noun : row.values(2)) {
        organisationHeads.putIfAbsent(Words.keyOf(noun), row.cell(1));
        if (title(Words.keyOf(noun)).isTitle()) {
          accentedHeads.add(noun.toLowerCase(Locale.ROOT));
        }
      }
    }
    for (Table.Row row : Table.resource(NameLexicon.class, "words.tsv")) {
      Set<String> words = lists.computeIfAbsent(row.cell(0), name -> new HashSet<>());
      for (String word : row.cell(1).split(" ")) {
        words.add(Words.keyOf(word.replace('_', ' ')));
      }
    }
  }

  public static NameLexicon builtIn() {
    return Holder.BUILT_IN;
  }

  /** Gender of a given name: m, f, u = either, '-' = no given name that is known. */
  public char givenName(String key) {
    return givenNames.getOrDefault(key, '-');
  }

  public boolean isGivenName(String key) {
    return givenNames.containsKey(key);
  }

  /**
   * PLOVER sector of a noun that heads organisations, empty when none is told; null is never given.
   */
  public String organisationSector(String key) {
    return organisationHeads.getOrDefault(key, "");
  }

  public boolean isOrganisationHead(String key) {
    return organisationHeads.containsKey(key);
  }

  /**
   * Whether a word as it is spelled is the noun of a body, though without its accent it is a title:
   * "Secretaría", not "secretaria".
   */
  boolean isBodyAsSpelled(String form) {
    return accentedHeads.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether a folded word is on one of the lists of {@code words.tsv}. */
  public boolean is(String list, String key) {
    return lists.getOrDefault(list, Set.of()).contains(key);
  }

  /** The title with this key; {@link Title#NONE} when it is none. */
  public Title title(String key) {
    return titles.getOrDefault(key, Title.NONE);
  }

  int longestTitle() {
    return longestTitle;
  }

  /**
   * What a title tells.
   *
   * @param role role id of the actor base; empty = none
   * @param gender m, f; '-' = not told
   */
  public record Title(String role, char gender) {
    public static final Title NONE = new Title("", '?');

    public boolean isTitle() {
      return !equals(NONE);
    }
  }
}
