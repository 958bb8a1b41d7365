package org.careo.confront.explain;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.careo.confront.decide.Verdict;
import org.careo.confront.frame.Frame;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;

/**
 * One sentence on how two statements stand, in both languages: "Both put the figure to CBP, but
 * give different months: “June 2024” in Post, “June 2025” in Daily." The patterns lie in {@code
 * explanations_en.properties} and {@code explanations_es.properties}.
 *
 * @param english the sentence in English
 * @param spanish the sentence in Spanish
 */
public record Explanation(String english, String spanish) {
  private static final int LONGEST = 90;

  /** Letters of "this", "that", "esto". */
  private static final int LONGEST_PRONOUN = 4;

  /** Fewer words show nothing by themselves. */
  private static final int FEW = 3;

  /** The sentence for a verdict. */
  public static Explanation of(Frame a, Frame b, Verdict verdict) {
    return new Explanation(
        new Telling(Locale.ENGLISH, a, b, verdict).sentence(),
        new Telling(Locale.of("es"), a, b, verdict).sentence());
  }

  /** The sentence in one language. */
  private static final class Telling {
    private final Locale locale;
    private final ResourceBundle bundle;
    private final Frame a;
    private final Frame b;
    private final Verdict verdict;
    private final boolean tooLittle;
    private final String telling;

    private Telling(Locale locale, Frame a, Frame b, Verdict verdict) {
      this.locale = locale;
      this.a = a;
      this.b = b;
      this.verdict = verdict;
      // "disputed that the note exists" beside "accepted that it does": the verbs show it.
      boolean weighed = verdict.telling().equals("weighed");
      boolean byVerb = weighed && verdict.aspect().equals("polarity") && a.denies() != b.denies();
      telling = byVerb ? "denied" : verdict.telling();
      tooLittle = weighed || isTooLittle(a, b, verdict);
      bundle =
          ResourceBundle.getBundle(
              "org.careo.confront.explanations",
              locale,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private String sentence() {
      String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT);
      String key = bundle.containsKey(outcome + "." + telling) ? outcome + "." + telling : outcome;
      if (key.equals("contradicts.commitment") && stage(a).equals(stage(b))) {
        key += ".plain";
      }
      boolean oneHolder = isOneHolder();
      if (oneHolder && bundle.containsKey(key + ".both")) {
        key += ".both";
      }
      return new MessageFormat(bundle.getString(bundle.containsKey(key) ? key : "other"), locale)
          .format(
              new Object[] {
                oneHolder ? where(a) : who(a),
                said(a, verdict.wordsA()),
                oneHolder ? where(b) : who(b),
                said(b, verdict.wordsB()),
                shortened(a.holder().name()),
                bundle.getString(times()),
                stage(a),
                stage(b),
                where(a),
                where(b)
              });
    }

    /** How far the thing has come for this one. */
    private String stage(Frame frame) {
      String stage = frame.planned() ? "planned" : frame.stage().name().toLowerCase(Locale.ROOT);
      return bundle.getString("stage." + stage);
    }

    /** The deciding words; of a statement nobody is named for, that this is so. */
    private String said(Frame frame, List<Span> deciding) {
      boolean nobody =
          verdict.outcome() == Verdict.Outcome.DRIFT
              && verdict.aspect().equals("actor")
              && deciding.isEmpty();
      return nobody
          ? bundle.getString("nobody")
          : words(frame, tooLittle || isPronoun(frame, deciding) ? whole(frame) : deciding);
    }

    /** "It", "lo": what is denied shows nothing without the verb that denies it. */
    private boolean isPronoun(Frame frame, List<Span> deciding) {
      return verdict.aspect().equals("polarity")
          && Folding.words(words(frame, deciding)).stream()
              .allMatch(word -> word.length() <= LONGEST_PRONOUN);
    }

    /** "office" against "office": words that do not show by themselves what is contrary in them. */
    private static boolean isTooLittle(Frame a, Frame b, Verdict verdict) {
      boolean shown =
          verdict.outcome() == Verdict.Outcome.CONTRADICTS
              && (verdict.aspect().equals("polarity") || verdict.aspect().equals("wording"));
      List<String> one = Folding.words(words(a, verdict.wordsA()));
      List<String> other = Folding.words(words(b, verdict.wordsB()));
      return shown && (one.equals(other) || one.size() < FEW && other.size() < FEW);
    }

    /** What is said with the verb that says it, which may be a denial. */
    private List<Span> whole(Frame frame) {
      List<Span> told = new ArrayList<>(frame.statement().content());
      if (verdict.aspect().equals("polarity")) {
        told.addAll(frame.statement().cue());
      }
      Collections.sort(told);
      return told;
    }

    /** Both are put to one named holder. */
    private boolean isOneHolder() {
      return a.statement().form() != Statement.Form.AUTHOR
          && b.statement().form() != Statement.Form.AUTHOR
          && a.holder().isKnown()
          && b.holder().isKnown()
          && (a.holder().actor().isEmpty()
              ? Folding.words(a.holder().name()).equals(Folding.words(b.holder().name()))
              : a.holder().actor().equals(b.holder().actor()));
    }

    /** Whether the times that differ are days, months or years. */
    private String times() {
      int length = Math.min(precision(a, verdict.wordsA()), precision(b, verdict.wordsB()));
      return switch (length) {
        case 4 -> "years";
        case 7 -> "months";
        case 10 -> "days";
        default -> "times";
      };
    }

    /** Length of the shortest ISO value among times in these words: 4, 7 or 10. */
    private static int precision(Frame frame, List<Span> words) {
      return frame.times().stream()
          .filter(time -> words.stream().anyMatch(span -> span.overlaps(time.span())))
          .map(TimeExpression::value)
          .mapToInt(String::length)
          .min()
          .orElse(0);
    }

    /** Who is pointed to without a name, in the words of the report. */
    private String pointedTo(Frame frame) {
      List<Span> source = frame.statement().source();
      return source.isEmpty() ? bundle.getString("unnamed") : words(frame, source);
    }

    private String who(Frame frame) {
      if (frame.statement().form() == Statement.Form.AUTHOR) {
        return where(frame);
      }
      String name = frame.holder().isKnown() ? frame.holder().name() : pointedTo(frame);
      return MessageFormat.format(bundle.getString("in"), shortened(name), where(frame));
    }
  }

  private static String where(Frame frame) {
    Report report = frame.account().report();
    return report.outlet().isKnown() ? report.outlet().value() : report.file();
  }

  private static String words(Frame frame, List<Span> spans) {
    List<Span> shown = spans.isEmpty() ? frame.content() : spans;
    return shortened(
        String.join(" … ", shown.stream().map(span -> span.of(frame.text())).toList()));
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip().replaceAll("[,;:]$", "");
    if (line.length() <= LONGEST) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + " …";
  }
}
