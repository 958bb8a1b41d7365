package org.careo.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.DateRange;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.read.ReadTexts;
import org.careo.read.ReportReader;
import org.junit.jupiter.api.Test;

/** English dates against invented sentences, on the value measure of TempEval-3. */
class EnglishDatesTest {
  private static final Pattern MARK = Pattern.compile("\\[([^=\\]]+)=([^\\]]+)\\]");

  private record Gold(Span span, String value) {}

  private record Example(String day, String text, List<Gold> gold) {}

  @Test
  void valuesOfInventedNewsSentences() throws IOException {
    assertThat(valueF1("dates-en.txt")).isGreaterThan(0.9);
  }

  @Test
  void valuesOfSentencesInOtherWaysOfWriting() throws IOException {
    assertThat(valueF1("dates-en-strange.txt")).isGreaterThan(0.78);
  }

  private static double valueF1(String file) throws IOException {
    ReportReader reader = new ReportReader();
    int right = 0;
    int gold = 0;
    int found = 0;
    List<String> errors = new ArrayList<>();
    for (Example example : examples(file)) {
      List<Gold> answers = new ArrayList<>();
      for (TimeExpression time :
          reader
              .read(
                  ReadTexts.report(
                      example.text(),
                      Language.ENGLISH,
                      new DateRange(example.day(), example.day())))
              .times()) {
        answers.addAll(ends(time));
      }
      gold += example.gold().size();
      found += answers.size();
      for (Gold one : example.gold()) {
        boolean matched =
            answers.stream()
                .anyMatch(
                    answer ->
                        answer.span().overlaps(one.span()) && answer.value().equals(one.value()));
        right += matched ? 1 : 0;
        if (!matched) {
          errors.add(example.text() + " wanted " + one.value() + " got " + answers);
        }
      }
    }
    double f1 = 2.0 * right / (gold + found);
    System.out.printf(
        "English dates, %s: gold %d found %d right %d F1 %.3f%n%s%n",
        file, gold, found, right, f1, String.join("\n", errors));
    return f1;
  }

  /** A range counts as its two ends, as the guidelines annotate them. */
  private static List<Gold> ends(TimeExpression time) {
    int slash = time.value().indexOf('/');
    if (slash < 0 || time.span().length() < 12) {
      return List.of(new Gold(time.span(), time.value()));
    }
    int middle = (time.span().start() + time.span().end()) / 2;
    return List.of(
        new Gold(new Span(time.span().start(), middle), time.value().substring(0, slash)),
        new Gold(new Span(middle, time.span().end()), time.value().substring(slash + 1)));
  }

  private static List<Example> examples(String file) throws IOException {
    List<Example> examples = new ArrayList<>();
    try (InputStream stream =
        Objects.requireNonNull(EnglishDatesTest.class.getResourceAsStream(file))) {
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.lines().filter(one -> !one.startsWith("#")).toList()) {
        int bar = line.indexOf(" | ");
        StringBuilder text = new StringBuilder();
        List<Gold> gold = new ArrayList<>();
        Matcher mark = MARK.matcher(line.substring(bar + 3));
        while (mark.find()) {
          mark.appendReplacement(text, Matcher.quoteReplacement(mark.group(1)));
          Span span = new Span(text.length() - mark.group(1).length(), text.length());
          gold.add(new Gold(span, mark.group(2)));
        }
        mark.appendTail(text);
        examples.add(new Example(line.substring(0, bar), text.toString(), gold));
      }
    }
    return examples;
  }
}
