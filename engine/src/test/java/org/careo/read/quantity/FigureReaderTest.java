package org.careo.read.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careo.model.DateRange;
import org.careo.model.Figure;
import org.careo.model.Language;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.ReadTexts;
import org.careo.read.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FigureReaderTest {
  private static final ReportReader READER = new ReportReader();

  static Stream<String> lines() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(FigureReaderTest.class.getResourceAsStream("figures.txt"))) {
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void figuresOfASentence(String line) {
    String[] fields = line.split("\\|", -1);
    String text = fields[1].strip();
    Reading reading = read(text, fields[0].strip(), DateRange.UNKNOWN);
    List<String> found = new ArrayList<>();
    for (Figure figure : reading.figures()) {
      found.add(
          String.join(
              "; ",
              figure.span().of(text),
              number(figure.value(), "NaN"),
              number(figure.low(), "open"),
              number(figure.high(), "open"),
              figure.unit(),
              figure.change().name(),
              figure.kind().name()));
    }
    List<String> wanted = new ArrayList<>();
    for (String figure : fields[2].strip().split("//")) {
      if (!figure.isBlank()) {
        String[] parts = figure.strip().split(";\\s*");
        for (int index = 1; index < 4; index++) {
          boolean plain = !parts[index].equals("NaN") && !parts[index].equals("open");
          parts[index] = plain ? number(Double.parseDouble(parts[index]), "") : parts[index];
        }
        wanted.add(String.join("; ", parts));
      }
    }
    assertThat(found).isEqualTo(wanted);
  }

  private static String number(double value, String absent) {
    return Double.isNaN(value) ? absent : String.valueOf(Math.round(value * 1000) / 1000.0);
  }

  private static Reading read(String text, String language, DateRange published) {
    return READER.read(ReadTexts.report(text, new Language(language), published));
  }

  @ParameterizedTest
  @CsvSource({
    "valles, valle",
    "torres, torre",
    "viajes, viaje",
    "hoteles, hotel",
    "camiones, camión"
  })
  void aSpanishPluralGivesItsSingularAsUnit(String plural, String singular) {
    assertThat(Singular.of(plural, true)).isEqualTo(singular);
  }

  @Test
  void aCountSaysWhoseItIs() {
    assertThat(only("The brewery has 340 workers in Arica.", "en").concept())
        .isEqualTo("workers, brewery");
  }

  @Test
  void aVerbOfChangeMovesItsObject() {
    assertThat(only("The brewery reduced its workforce by 12%.", "en").concept())
        .isEqualTo("workforce");
  }

  @Test
  void aRankSaysAmongWhat() {
    Figure figure = only("The dam holds its lowest volume since 2009.", "en");
    assertThat(figure.kind()).isEqualTo(Figure.Kind.RANK);
    assertThat(figure.value()).isEqualTo(1);
    assertThat(figure.modifier()).isEqualTo("lowest");
    assertThat(figure.concept()).isEqualTo("volume");
    assertThat(figure.baseline()).isEqualTo("since 2009");
  }

  @Test
  void aSpanishRankStandsBehindItsNoun() {
    Figure figure = only("El embalse está en su nivel más bajo desde 2009.", "es");
    assertThat(figure.kind()).isEqualTo(Figure.Kind.RANK);
    assertThat(figure.concept()).isEqualTo("nivel");
  }

  @Test
  void aSuperlativeAloneIsNoRank() {
    assertThat(read("It is one of those best avoided.", "en", DateRange.UNKNOWN).figures())
        .noneMatch(figure -> figure.kind() == Figure.Kind.RANK);
  }

  @Test
  void anArticleIsNoCurrency() {
    assertThat(only("The city offered a $5,000 reward.", "en").unit()).isEqualTo("USD");
  }

  @Test
  void pesosAreThoseOfTheReportsPlaces() {
    assertThat(only("En Rosario, Argentina, costó 3.000 pesos.", "es").unit()).isEqualTo("ARS");
    assertThat(only("En Toluca, México, costó 3,000 pesos.", "es").unit()).isEqualTo("MXN");
  }

  @Test
  void aScaleSaidOnceHoldsForBothExactly() {
    assertThat(
            read("La deuda cayó de 16,1 a 14,2 millones.", "es", DateRange.UNKNOWN)
                .figures()
                .stream()
                .map(Figure::value))
        .containsExactly(16_100_000.0, 14_200_000.0);
  }

  private static Figure only(String text, String language) {
    List<Figure> figures = read(text, language, DateRange.UNKNOWN).figures();
    assertThat(figures).hasSize(1);
    return figures.getFirst();
  }

  @Test
  void conceptPeriodAndBaselineOfAChange() {
    String text = "Diesel thefts fell by about 50% in 2030 compared with the previous year.";
    Reading reading = read(text, "en", new DateRange("2031-02-03", "2031-02-03"));
    Figure figure = reading.figures().getFirst();
    assertThat(figure.concept()).isEqualTo("Diesel thefts");
    assertThat(figure.baseline()).isEqualTo("compared with the previous year");
    assertThat(reading.times())
        .filteredOn(time -> time.id().equals(figure.period()))
        .singleElement()
        .satisfies(time -> assertThat(time.value()).isEqualTo("2030"));
    assertThat(figure.modifier()).isEqualTo("about");
  }

  @Test
  void thePointOrCommaIsDecidedByTheReport() {
    String text = "El lago guarda 1.250 toneladas de lodo. El precio subió 3,5 pesos.";
    assertThat(read(text, "es", DateRange.UNKNOWN).figures())
        .extracting(Figure::value)
        .containsExactly(1250.0, 3.5);
    String mexican = "El lago guarda 1,250 toneladas de lodo. El precio subió 3.5 pesos.";
    assertThat(read(mexican, "es", DateRange.UNKNOWN).figures())
        .extracting(Figure::value)
        .containsExactly(1250.0, 3.5);
  }

  @Test
  void foreignSegmentsHoldNoFigures() {
    Report plain =
        ReadTexts.report("The mill lost 40 workers.", Language.ENGLISH, DateRange.UNKNOWN);
    Report teaser =
        new Report(
            plain.id(),
            plain.file(),
            "",
            plain.language(),
            plain.text(),
            List.of(new Segment(SegmentKind.TEASER, new Span(0, plain.text().length()), 1, "test")),
            plain.title(),
            plain.outlet(),
            plain.author(),
            plain.published(),
            "",
            List.of(),
            List.of());
    assertThat(READER.read(plain).figures()).hasSize(1);
    assertThat(READER.read(teaser).figures()).isEmpty();
  }

  @Property(tries = 150)
  void anyTextIsReadAndSpansLieInside(@ForAll String text, @ForAll boolean spanish) {
    spansLieInside(text, spanish ? "es" : "en");
  }

  @Property(tries = 600)
  void anyMixOfNumberWordsIsRead(
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed, @ForAll boolean spanish) {
    String[] pieces = {
      "7",
      "1,2",
      "3.5",
      " ",
      "-",
      "$",
      "%",
      "from",
      "to",
      "mil",
      "millones",
      "y",
      "half",
      "one",
      "de",
      "cada",
      "2019",
      "March",
      "enero",
      "el",
      "last",
      "week",
      "/",
      ":",
      "1/2",
      "fell",
      "cayó",
      "por ciento",
      "😀",
      "(",
      ")",
      "about",
      "hasta",
      "people",
      "personas",
      "\n",
      "años",
      "½",
      "º"
    };
    StringBuilder text = new StringBuilder();
    java.util.Random random = new java.util.Random(seed);
    for (int piece = 0; piece < 14; piece++) {
      text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
    }
    spansLieInside(text.toString(), spanish ? "es" : "en");
  }

  private static void spansLieInside(String text, String language) {
    Reading reading = read(text, language, new DateRange("2031-02-03", "2031-02-05"));
    for (Figure figure : reading.figures()) {
      assertThat(figure.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(figure.span().length()).isPositive();
      assertThat(figure.low() > figure.high()).as(figure + " in " + text).isFalse();
    }
    reading
        .times()
        .forEach(time -> assertThat(time.span().end()).isLessThanOrEqualTo(text.length()));
  }
}
