package org.careo.confront.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Mention;
import org.careo.text.Folding;

/**
 * One person with two titles that cannot both hold: "President" here and "former President" there,
 * or a title the base of offices says was not held at the report's date.
 */
final class TitleClashCheck implements DeskCheck {
  private static final Pattern FORMER =
      Pattern.compile(
          "\\b(former|ex|then|late|expresident[ea]|exgobernador[a]?|anterior|antigu[oa])\\b");

  @Override
  public List<Check> run(List<Account> accounts) {
    Map<String, Map<String, Check.Passage>> titles = new TreeMap<>();
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      for (Mention mention : account.reading().mentions()) {
        if (mention.actor().isEmpty() || mention.title().isEmpty()) {
          continue;
        }
        Check.Passage passage = new Check.Passage(account.report().id(), mention.span());
        String words = mention.span().of(account.report().text());
        if (mention.titleClash()) {
          found.add(
              Finding.of(
                  "title not held",
                  List.of(passage),
                  "“" + words + "”: the title was not held at the date of the report.",
                  "«" + words + "»: el cargo no se ocupaba en la fecha del informe."));
        }
        titles
            .computeIfAbsent(mention.actor(), actor -> new TreeMap<>())
            .putIfAbsent(Folding.fold(mention.title()), passage);
      }
    }
    titles.forEach((actor, byTitle) -> clash(byTitle).ifPresent(found::add));
    return found;
  }

  private static java.util.Optional<Check> clash(Map<String, Check.Passage> byTitle) {
    for (Map.Entry<String, Check.Passage> former : byTitle.entrySet()) {
      if (!FORMER.matcher(former.getKey()).find()) {
        continue;
      }
      String bare = FORMER.matcher(former.getKey()).replaceAll("").replace("-", " ").strip();
      for (Map.Entry<String, Check.Passage> sitting : byTitle.entrySet()) {
        boolean sameOffice = !bare.isEmpty() && sitting.getKey().contains(bare);
        if (sameOffice && !FORMER.matcher(sitting.getKey()).find()) {
          return java.util.Optional.of(
              Finding.of(
                  "one person, two titles",
                  List.of(former.getValue(), sitting.getValue()),
                  "One person is “"
                      + former.getKey()
                      + "” here and “"
                      + sitting.getKey()
                      + "” there.",
                  "Una misma persona es «"
                      + former.getKey()
                      + "» aquí y «"
                      + sitting.getKey()
                      + "» allí."));
        }
      }
    }
    return java.util.Optional.empty();
  }
}
