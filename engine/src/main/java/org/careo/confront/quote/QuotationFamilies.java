package org.careo.confront.quote;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Language;
import org.careo.model.Quotation;
import org.careo.model.ReportId;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * Finds quotation families.
 *
 * <pre>{@code
 * List<QuotationFamily> families = QuotationFamilies.of(accounts, confrontation.claims());
 * }</pre>
 *
 * <p>Two quotations are of one family when one holder is quoted in both and they share most runs of
 * three words of the shorter, or when they stand in one claim. Only families of two reports or more
 * are given.
 */
public final class QuotationFamilies {
  private static final int RUN = 3;

  /** Fewest words of a quotation that can be told from others. */
  private static final int FEWEST = 4;

  /** Share of the shorter one's runs that two wordings of one utterance have in common. */
  private static final double SHARED = 0.5;

  /** Runs that stand in more quotations than this say nothing. */
  private static final int COMMON = 200;

  private final List<Quoted> all = new ArrayList<>();
  private final int[] parent;

  private record Quoted(
      Account account,
      Statement statement,
      List<Span> spans,
      List<String> words,
      Set<String> runs,
      Language language) {
    String speaker() {
      return statement.speaker().actor().isEmpty()
          ? String.join(" ", Folding.words(statement.speaker().name()))
          : statement.speaker().actor();
    }

    String printed() {
      return spans.stream()
          .map(span -> span.of(account.report().text()).replaceAll("\\s+", " ").strip())
          .collect(Collectors.joining(" … "))
          .replaceAll("[,;:]$", "");
    }

    String day() {
      String from = account.report().published().range().from();
      return from.isEmpty() ? "9999" : from;
    }
  }

  private QuotationFamilies(Collection<Account> accounts, Collection<Claim> claims) {
    accounts.stream()
        .sorted(Comparator.comparing(account -> account.report().id()))
        .forEach(this::collect);
    parent = new int[all.size()];
    for (int at = 0; at < parent.length; at++) {
      parent[at] = at;
    }
    joinByRuns();
    joinByClaims(claims);
  }

  /** The families of a case, sorted by id; the order of the accounts changes nothing. */
  public static List<QuotationFamily> of(Collection<Account> accounts, Collection<Claim> claims) {
    return new QuotationFamilies(accounts, claims).families();
  }

  private void collect(Account account) {
    for (Statement statement : account.statements()) {
      boolean quotes =
          switch (statement.form()) {
            case DIRECT, MIXED -> true;
            case INDIRECT, AUTHOR -> false;
          };
      if (!quotes) {
        continue;
      }
      List<Span> spans = spans(account, statement);
      List<String> words =
          spans.stream()
              .flatMap(span -> Folding.words(span.of(account.report().text())).stream())
              .toList();
      if (words.size() >= FEWEST) {
        all.add(
            new Quoted(account, statement, spans, words, runs(words), account.report().language()));
      }
    }
  }

  private static List<Span> spans(Account account, Statement statement) {
    List<Span> spans = new ArrayList<>();
    for (Quotation quotation : account.reading().quotations()) {
      boolean said =
          switch (quotation.kind()) {
            case UTTERANCE, FRAGMENT -> true;
            case TERM, TITLE -> false;
          };
      boolean inside =
          statement.content().stream().anyMatch(piece -> piece.overlaps(quotation.inner()));
      if (said && inside && quotation.depth() == 0) {
        spans.add(quotation.inner());
      }
    }
    return spans.isEmpty() && statement.form() == Statement.Form.DIRECT
        ? statement.content()
        : spans;
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int at = 0; at + RUN <= words.size(); at++) {
      runs.add(String.join(" ", words.subList(at, at + RUN)));
    }
    return runs;
  }

  private void joinByRuns() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int at = 0; at < all.size(); at++) {
      for (String run : all.get(at).runs()) {
        places.computeIfAbsent(run, key -> new ArrayList<>()).add(at);
      }
    }
    for (int at = 0; at < all.size(); at++) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String run : all.get(at).runs()) {
        List<Integer> found = places.getOrDefault(run, List.of());
        if (found.size() <= COMMON) {
          found.forEach(other -> shared.merge(other, 1, Integer::sum));
        }
      }
      for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
        Quoted other = all.get(entry.getKey());
        int shorter = Math.min(all.get(at).runs().size(), other.runs().size());
        if (entry.getKey() < at
            && entry.getValue() >= SHARED * shorter
            && isOneSpeaker(all.get(at), other)) {
          join(at, entry.getKey());
        }
      }
    }
  }

  private void joinByClaims(Collection<Claim> claims) {
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at < all.size(); at++) {
      places.put(all.get(at).statement().id(), at);
    }
    for (Claim claim : claims) {
      List<Integer> members =
          claim.statements().stream()
              .filter(places::containsKey)
              .map(places::get)
              .sorted()
              .toList();
      for (int one = 0; one < members.size(); one++) {
        for (int other = 0; other < one; other++) {
          if (isOneSpeaker(all.get(members.get(one)), all.get(members.get(other)))) {
            join(members.get(one), members.get(other));
          }
        }
      }
    }
  }

  /** One name, one inside the other, or one of the two unnamed. */
  private static boolean isOneSpeaker(Quoted a, Quoted b) {
    if (a.speaker().isEmpty() || b.speaker().isEmpty() || a.speaker().equals(b.speaker())) {
      return true;
    }
    Set<String> here = new HashSet<>(Folding.words(a.statement().speaker().name()));
    Set<String> there = new HashSet<>(Folding.words(b.statement().speaker().name()));
    return !here.isEmpty()
        && !there.isEmpty()
        && (here.containsAll(there) || there.containsAll(here));
  }

  private void join(int a, int b) {
    int left = root(a);
    int right = root(b);
    parent[Math.max(left, right)] = Math.min(left, right);
  }

  private int root(int at) {
    int root = at;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }

  private List<QuotationFamily> families() {
    Map<Integer, List<Quoted>> groups = new TreeMap<>();
    for (int at = 0; at < all.size(); at++) {
      groups.computeIfAbsent(root(at), root -> new ArrayList<>()).add(all.get(at));
    }
    List<QuotationFamily> families = new ArrayList<>();
    for (List<Quoted> group : groups.values()) {
      if (group.stream().map(each -> each.statement().report()).distinct().count() > 1) {
        families.add(family(group));
      }
    }
    families.sort(Comparator.comparing(QuotationFamily::id));
    return families;
  }

  private static QuotationFamily family(List<Quoted> group) {
    String ids =
        group.stream()
            .map(each -> each.statement().id())
            .sorted()
            .collect(Collectors.joining("\n"));
    String speaker =
        group.stream()
            .map(each -> each.statement().speaker().name())
            .filter(name -> !name.isBlank())
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
            .orElse("");
    return new QuotationFamily(
        "q" + ReportId.sha256(ids.getBytes(StandardCharsets.UTF_8)).substring(0, 10),
        speaker,
        new Wordings(group).list());
  }

  /** Tells how the members of one group stand to one another. */
  private static final class Wordings {
    private final Map<Language, List<Quoted>> byLanguage = new HashMap<>();
    private final List<Language> languages;

    private Wordings(List<Quoted> group) {
      group.forEach(
          each -> byLanguage.computeIfAbsent(each.language(), key -> new ArrayList<>()).add(each));
      byLanguage
          .values()
          .forEach(
              members ->
                  members.sort(
                      Comparator.comparingInt((Quoted each) -> -each.words().size())
                          .thenComparing(each -> each.statement().id())));
      languages =
          byLanguage.keySet().stream()
              .sorted(
                  Comparator.comparing(this::firstDay)
                      .thenComparing(
                          language -> -byLanguage.getOrDefault(language, List.of()).size())
                      .thenComparing(Language::toString))
              .toList();
    }

    private String firstDay(Language language) {
      return byLanguage.getOrDefault(language, List.of()).stream()
          .map(Quoted::day)
          .min(Comparator.naturalOrder())
          .orElse("9999");
    }

    List<QuotationFamily.Wording> list() {
      List<QuotationFamily.Wording> wordings = new ArrayList<>();
      for (Language language : languages) {
        List<Quoted> members = byLanguage.getOrDefault(language, List.of());
        Quoted fullest = members.getFirst();
        for (Quoted each : members) {
          wordings.add(
              new QuotationFamily.Wording(
                  each.statement().id(),
                  each.statement().report(),
                  each.spans(),
                  each.printed(),
                  language,
                  kind(each, fullest, language.equals(languages.getFirst()))));
        }
      }
      return wordings;
    }

    private QuotationFamily.Kind kind(Quoted each, Quoted fullest, boolean first) {
      if (each.equals(fullest)) {
        return first ? QuotationFamily.Kind.FULLEST : QuotationFamily.Kind.TRANSLATED;
      }
      if (each.words().size() == fullest.words().size()
          && isStretch(each.words(), fullest.words())) {
        return QuotationFamily.Kind.SAME;
      }
      if (isStretch(each.words(), fullest.words())) {
        return QuotationFamily.Kind.CUT;
      }
      if (isInOrder(each.words(), fullest.words())) {
        return QuotationFamily.Kind.SPLICED;
      }
      return languages.size() > 1
          ? QuotationFamily.Kind.RETRANSLATED
          : QuotationFamily.Kind.REWORDED;
    }

    private static boolean isStretch(List<String> some, List<String> all) {
      for (int start = 0; start + some.size() <= all.size(); start++) {
        int at = 0;
        while (at < some.size() && isOneWord(some.get(at), all.get(start + at))) {
          at++;
        }
        if (at == some.size()) {
          return true;
        }
      }
      return false;
    }

    /** The same word, or the same letters in the wrong order: "wiht" is a slip and no wording. */
    private static boolean isOneWord(String one, String other) {
      return one.equals(other)
          || one.length() == other.length()
              && one.length() > FEWEST - 1
              && one.charAt(0) == other.charAt(0)
              && sorted(one).equals(sorted(other));
    }

    private static String sorted(String word) {
      return word.chars()
          .sorted()
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }

    private static boolean isInOrder(List<String> some, List<String> all) {
      int at = 0;
      for (String word : all) {
        if (at < some.size() && isOneWord(some.get(at), word)) {
          at++;
        }
      }
      return at == some.size();
    }
  }
}
