package org.careo.confront.explain;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.careo.confront.decide.Verdict;
import org.careo.confront.frame.Frame;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.model.Statement;

/**
 * One sentence on how two statements stand, in both languages. The patterns lie in {@code
 * explanations_en.properties} and {@code explanations_es.properties}: 0 and 2 are who says it, 1
 * and 3 the deciding words.
 *
 * @param english the sentence in English
 * @param spanish the sentence in Spanish
 */
public record Explanation(String english, String spanish) {
  private static final int LONGEST = 90;

  /** The sentence for a verdict. */
  public static Explanation of(Frame a, Frame b, Verdict verdict) {
    String key =
        verdict.outcome() == Verdict.Outcome.CONTRADICTS
                || verdict.outcome() == Verdict.Outcome.UPDATES
                || verdict.outcome() == Verdict.Outcome.DRIFT
            ? verdict.outcome().name().toLowerCase(Locale.ROOT) + "." + verdict.aspect()
            : verdict.outcome().name().toLowerCase(Locale.ROOT);
    return new Explanation(
        sentence(key, Locale.ENGLISH, a, b, verdict),
        sentence(key, Locale.of("es"), a, b, verdict));
  }

  private static String sentence(String key, Locale locale, Frame a, Frame b, Verdict verdict) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.careo.confront.explanations",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String pattern = bundle.getString(bundle.containsKey(key) ? key : "other");
    return new MessageFormat(pattern, locale)
        .format(
            new Object[] {
              who(a, bundle), words(a, verdict.wordsA()), who(b, bundle), words(b, verdict.wordsB())
            });
  }

  private static String who(Frame frame, ResourceBundle bundle) {
    String where = where(frame.account().report());
    if (frame.statement().form() == Statement.Form.AUTHOR) {
      return where;
    }
    String name = frame.holder().isKnown() ? frame.holder().name() : bundle.getString("unnamed");
    return MessageFormat.format(bundle.getString("in"), shortened(name), where);
  }

  private static String where(Report report) {
    return report.outlet().isKnown() ? report.outlet().value() : report.file();
  }

  private static String words(Frame frame, List<Span> spans) {
    List<Span> shown = spans.isEmpty() ? frame.statement().content() : spans;
    return shortened(
        String.join(" … ", shown.stream().map(span -> span.of(frame.text())).toList()));
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + " …";
  }
}
