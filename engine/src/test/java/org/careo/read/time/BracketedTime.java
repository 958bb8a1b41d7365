package org.careo.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.DateRange;
import org.careo.model.Language;
import org.careo.model.TimeExpression;
import org.careo.read.ReadTexts;
import org.careo.read.ReportReader;

/** Holds a time marked by brackets, in a text of Thursday, 22 September 2033, against its value. */
final class BracketedTime {
  private static final ReportReader READER = new ReportReader();
  private static final DateRange DAY = new DateRange("2033-09-22", "2033-09-22");

  private BracketedTime() {}

  /** What is found at the brackets: where it begins, its value where it has no day, - = nothing. */
  static void check(Language language, String marked, String expected) {
    int at = marked.indexOf('[');
    String text = marked.replace("[", "").replace("]", "");
    int end = marked.indexOf(']') - 1;
    List<TimeExpression> found =
        READER.read(ReadTexts.report(text, language, DAY)).times().stream()
            .filter(time -> time.span().start() < end && time.span().end() > at)
            .toList();
    if (expected.equals("-")) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).as(marked).isNotEmpty();
    TimeExpression time = found.getLast();
    String told = time.from().isEmpty() ? time.value() : time.from();
    assertThat(told).as(marked).startsWith(expected);
  }
}
