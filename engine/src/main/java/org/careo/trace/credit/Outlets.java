package org.careo.trace.credit;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.trace.digest.Lexicon;

/** The outlets that are known by name or web address: those of the resource and of the case. */
final class Outlets {
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> byAddress = new HashMap<>();
  private final Map<String, String> squeezed = new HashMap<>();
  private final List<String> learnt = new ArrayList<>();
  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

  Outlets() {
    for (String[] row : Lexicon.rows("outlets.tsv")) {
      String[] aliases = row[3].split(";");
      names.put(row[0], aliases[0]);
      for (String address : row[2].split(" ")) {
        byAddress.put(address, row[0]);
      }
      for (String alias : aliases) {
        addAlias(alias, row[0]);
      }
    }
  }

  /** Makes an outlet of the case known by its name. */
  void learn(String name) {
    if (name.length() < 3
        || name.indexOf(' ') < 0 && name.length() < 5
        || !keyOf(name).isEmpty() && names.containsKey(keyOf(name))) {
      return;
    }
    String key = slug(name);
    if (!key.isEmpty() && !names.containsKey(key)) {
      names.put(key, name);
      learnt.add(name);
      addAlias(name, key);
      if (name.startsWith("The ") && name.length() > 8) {
        addAlias(name.substring(4), key);
      }
    }
  }

  private void addAlias(String alias, String key) {
    squeezed.putIfAbsent(slug(alias).replace("-", ""), key);
    String[] words = alias.split("[^\\p{L}\\p{N}+]+");
    if (words.length > 0 && !words[0].isEmpty()) {
      String[] entry = new String[words.length + 1];
      entry[0] = key;
      System.arraycopy(words, 0, entry, 1, words.length);
      byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>()).add(entry);
    }
  }

  /**
   * The outlet meant by a short name: where the text has the full name of an outlet of the case
   * that begins with it, that one.
   */
  String meant(String key, String shortName, String text) {
    for (String full : learnt) {
      if (full.startsWith(shortName + " ") && text.contains(full)) {
        return keyOf(full);
      }
    }
    return key;
  }

  /** Aliases that begin with a word: key first, then the words. */
  List<String[]> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** Name of a known outlet, the key itself of an unknown one. */
  String name(String key) {
    return names.getOrDefault(key, key);
  }

  /** Key of an outlet by its name or address; made from the name when it is not known. */
  String keyOf(String name) {
    for (String[] alias : startingWith(name.split("[^\\p{L}\\p{N}+]+", 2)[0])) {
      StringBuilder whole = new StringBuilder();
      for (int word = 1; word < alias.length; word++) {
        whole.append(word > 1 ? " " : "").append(alias[word]);
      }
      if (slug(whole.toString()).equals(slug(name))) {
        return alias[0];
      }
    }
    String host = name.indexOf(' ') < 0 && name.indexOf('.') > 0 ? hostOf("https://" + name) : "";
    if (!host.isEmpty()) {
      return keyOfHost(host);
    }
    String slug = slug(name);
    return squeezed.getOrDefault(slug.replace("-", ""), slug);
  }

  /** Key of the outlet behind a web address; empty when it is no web address. */
  String keyOfUrl(String url) {
    String host = hostOf(url);
    return host.isEmpty() ? "" : keyOfHost(host);
  }

  private String keyOfHost(String host) {
    String known = host;
    while (known.indexOf('.') > 0) {
      String key = byAddress.get(known);
      if (key != null) {
        return key;
      }
      known = known.substring(known.indexOf('.') + 1);
    }
    String[] labels = host.split("\\.");
    String label = labels.length > 1 ? labels[labels.length - 2] : host;
    return label.length() < 5 ? host : squeezed.getOrDefault(label.replace("-", ""), host);
  }

  private static String hostOf(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      if (host == null) {
        return "";
      }
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (IllegalArgumentException notAnAddress) {
      return "";
    }
  }

  /** A name in lower case with hyphens. */
  static String slug(String name) {
    List<String> words = new ArrayList<>(Folding.words(name));
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    return String.join("-", words);
  }

  /** Adds a credit of an outlet, unless the outlet is unknown. */
  void add(List<Credit> found, String outlet, Credit.Kind kind, Span span) {
    if (!outlet.isEmpty()) {
      found.add(new Credit(outlet, name(outlet), kind, span));
    }
  }
}
