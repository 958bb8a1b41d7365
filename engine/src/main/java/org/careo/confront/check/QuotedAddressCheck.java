package org.careo.confront.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.text.Folding;
import org.careo.text.reference.Reference;

/**
 * Quoted words in the title of a source that differ from the words its own address spells: the
 * quotation was translated back or reworded.
 */
final class QuotedAddressCheck implements DeskCheck {
  private static final Pattern QUOTED = Pattern.compile("[“\"«‘']([^”\"»’']{8,200})[”\"»’']");
  private static final int FEWEST = 4;

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      for (Reference reference : Reference.of(account.report())) {
        String title = reference.title();
        Matcher quoted = QUOTED.matcher(title);
        List<String> spelt = slug(reference.address());
        while (quoted.find()) {
          List<String> said = Folding.words(quoted.group(1));
          if (isReworded(said, spelt)) {
            found.add(
                Finding.of(
                    "quoted words differ from the address",
                    List.of(
                        new Check.Passage(reference.report(), reference.titleSpan()),
                        new Check.Passage(reference.report(), reference.addressSpan())),
                    "The title quotes “%s”; the address spells “%s”."
                        .formatted(quoted.group(1), String.join(" ", spelt)),
                    "El título cita «%s»; la dirección deletrea «%s»."
                        .formatted(quoted.group(1), String.join(" ", spelt))));
          }
        }
      }
    }
    return found;
  }

  /** Half of the quoted words stand in the address, though not as they are quoted. */
  private static boolean isReworded(List<String> said, List<String> spelt) {
    if (said.size() < FEWEST || spelt.size() < FEWEST) {
      return false;
    }
    Set<String> shared = new HashSet<>(said);
    shared.retainAll(new HashSet<>(spelt));
    return shared.size() * 2 >= new HashSet<>(said).size()
        && Collections.indexOfSubList(spelt, said) < 0
        && !(shared.size() == new HashSet<>(said).size());
  }

  /** Words of the longest hyphenated part of an address. */
  private static List<String> slug(String address) {
    String longest = "";
    for (String part : address.split("/")) {
      longest =
          part.chars().filter(c -> c == '-').count() > longest.chars().filter(c -> c == '-').count()
              ? part
              : longest;
    }
    return Folding.words(longest.replace('-', ' ').replaceAll("\\.\\w+$", ""));
  }
}
