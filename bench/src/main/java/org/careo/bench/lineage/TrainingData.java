package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.careo.model.Language;
import org.careo.trace.candidate.CandidateFinder;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Comparison;
import org.careo.trace.pair.EventFacts;
import org.careo.trace.pair.EventPairs;
import org.careo.trace.pair.Feature;

/**
 * The examples the pair model learns from: rewrites (also cut down, and mixed with other matter),
 * independent reports of one story, and unrelated texts that share rare words.
 */
final class TrainingData {
  /** Story pairs that share more long phrases than this come from one agency: left out. */
  static final double SAME_AGENCY = 0.2;

  private static final long SEED = 7;

  final Keys keys = new Keys();
  private final Digester digester = new Digester(keys);
  private final Map<String, Digest> digests = new HashMap<>();
  private final List<Example> rewrites = new ArrayList<>();
  private final List<Example> stories = new ArrayList<>();
  private final List<Example> unrelated = new ArrayList<>();

  /**
   * One example.
   *
   * @param pair the texts
   * @param values features
   */
  record Example(TextPair pair, double[] values) {}

  TrainingData(Path evaluation) throws IOException {
    Map<String, String> groupOf = new HashMap<>();
    for (String set : List.of("detectrl", "mixset")) {
      List<TextPair> pairs = AnnotatedPairs.rewrites(evaluation, set, true);
      pairs.forEach(pair -> rewrites.add(example(pair)));
      augmented(pairs).forEach(pair -> rewrites.add(example(pair)));
      for (AnnotatedPairs.RewriteText text : AnnotatedPairs.rewriteTexts(evaluation, set)) {
        groupOf.put(text.text(), set + text.family());
      }
    }
    for (String part : List.of("Train", "Dev")) {
      List<TextPair> pairs = AnnotatedPairs.sameStory(evaluation, part);
      Map<String, EventFacts> events = events(pairs);
      for (TextPair pair : pairs) {
        Example example = example(pair, Objects.requireNonNull(events.get(pair.group())));
        if (example.values()[Feature.LONG_PHRASES.ordinal()] < SAME_AGENCY) {
          stories.add(example);
        }
        String topic = "topic" + pair.group().replaceAll("\\D", "");
        groupOf.put(pair.a(), topic);
        groupOf.put(pair.b(), topic);
      }
    }
    for (String article : AnnotatedPairs.articles(evaluation)) {
      groupOf.put(article, "articles");
    }
    lookAlikes(groupOf);
  }

  List<Example> rewrites() {
    return rewrites;
  }

  List<Example> stories() {
    return stories;
  }

  List<Example> unrelated() {
    return unrelated;
  }

  /** What the reports of each event tell. */
  private Map<String, EventFacts> events(List<TextPair> pairs) {
    Map<String, Map<String, Digest>> members = new TreeMap<>();
    for (TextPair pair : pairs) {
      Map<String, Digest> event = members.computeIfAbsent(pair.group(), key -> new TreeMap<>());
      event.put(pair.a(), digest(pair.a()));
      event.put(pair.b(), digest(pair.b()));
    }
    Map<String, EventFacts> events = new TreeMap<>();
    members.forEach(
        (group, event) -> events.put(group, new EventFacts(List.copyOf(event.values()), keys)));
    return events;
  }

  /** A pair of which no third report of the event is known. */
  Example example(TextPair pair) {
    return example(pair, new EventFacts(List.of(digest(pair.a()), digest(pair.b())), keys));
  }

  private Example example(TextPair pair, EventFacts event) {
    Comparison comparison = Comparison.of(digest(pair.a()), digest(pair.b()), keys);
    double facts = event.value(digest(pair.a()), digest(pair.b()));
    // The descent of a pair alone knows no nearest report of the event.
    return new Example(pair, comparison.inside(new EventPairs.Measures(facts, 0)).values());
  }

  private Digest digest(String text) {
    return digests.computeIfAbsent(
        text, key -> digester.digest(PlainAccount.of("text", key, Language.ENGLISH)));
  }

  private void lookAlikes(Map<String, String> groupOf) {
    List<String> texts = new ArrayList<>(groupOf.keySet());
    texts.sort(null);
    long[] found = new CandidateFinder(keys).find(texts.stream().map(this::digest).toList());
    for (long pair : found) {
      String a = texts.get((int) (pair >> 32));
      String b = texts.get((int) pair);
      if (!String.valueOf(groupOf.get(a)).equals(groupOf.get(b))) {
        unrelated.add(example(new TextPair("unrelated", "unrelated", "unrelated", a, b, false)));
      }
    }
  }

  /** Rewrites that keep some sentences only, and rewrites with half of another text. */
  private static List<TextPair> augmented(List<TextPair> pairs) {
    List<TextPair> made = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(SEED);
    for (int at = 0; at < pairs.size(); at++) {
      TextPair pair = pairs.get(at);
      if (pair.method().equals("siblings")) {
        continue;
      }
      String[] sentences = pair.b().split("(?<=[.!?])\\s+");
      if (at % 3 == 0 && sentences.length >= 4) {
        StringBuilder kept = new StringBuilder();
        for (String sentence : sentences) {
          if (random.nextDouble() < 0.6) {
            kept.append(sentence).append(' ');
          }
        }
        if (kept.length() > 150) {
          made.add(made(pair, "subset", kept.toString()));
        }
      } else if (at % 3 == 1) {
        String other = pairs.get((int) ((at * 7919L) % pairs.size())).b();
        String extra = other.substring(0, other.length() / 2);
        made.add(
            made(pair, "mixed", at % 2 == 0 ? pair.b() + "\n" + extra : extra + "\n" + pair.b()));
      }
    }
    return made;
  }

  private static TextPair made(TextPair pair, String method, String text) {
    return new TextPair(pair.set(), method, pair.group(), pair.a(), text, true);
  }
}
