package org.careo.read.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.careo.model.Language;
import org.careo.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  private static List<NumberPhrase> read(String text, Language language, DecimalStyle style) {
    return NumberReader.of(language).read(Words.of(text, new Span(0, text.length())), style);
  }

  @Property(tries = 400)
  void englishWordsComeBack(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long number) {
    String words = Spelled.english(number);
    assertThat(read(words, Language.ENGLISH, DecimalStyle.POINT))
        .as(words)
        .singleElement()
        .satisfies(one -> assertThat(one.value()).isEqualTo(number));
  }

  @Property(tries = 400)
  void spanishWordsComeBack(@ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long number) {
    String words = Spelled.spanish(number);
    assertThat(read(words, Language.SPANISH, DecimalStyle.UNSURE))
        .as(words)
        .singleElement()
        .satisfies(one -> assertThat(one.value()).isEqualTo(number));
  }

  @ParameterizedTest
  @CsvSource({"4.1 million, 4100000", "1.1 billion, 1100000000", "9.7 thousand, 9700"})
  void tenthsOfAScaleAreExact(String text, double value) {
    assertThat(read(text, Language.ENGLISH, DecimalStyle.POINT).getFirst().value())
        .isEqualTo(value);
  }

  @Property(tries = 300)
  void anyTextIsReadAndWordsLieInside(@ForAll String text) {
    List<Word> words = Words.of(text, new Span(0, text.length()));
    for (Word word : words) {
      assertThat(word.span().of(text)).isEqualTo(word.form());
    }
    for (Language language : List.of(Language.ENGLISH, Language.SPANISH)) {
      for (NumberPhrase number : NumberReader.of(language).read(words, DecimalStyle.UNSURE)) {
        assertThat(number.end()).isGreaterThan(number.first()).isLessThanOrEqualTo(words.size());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | POINT  | 1,234.5              | 1234.5
          en | POINT  | 3.5 million          | 3500000
          en | POINT  | two and a half million | 2500000
          en | POINT  | a hundred and five   | 105
          en | POINT  | 10k                  | 10000
          en | POINT  | 1.5bn                | 1500000000
          en | POINT  | half a dozen         | 6
          en | POINT  | two thirds           | 0.6666666666667
          en | POINT  | one in five          | 0.2
          en | POINT  | nine out of 10       | 0.9
          en | POINT  | 2½                   | 2.5
          en | POINT  | twenty-five thousand | 25000
          en | POINT  | 12,34,567            | 1234567
          es | COMMA  | 1.234,5              | 1234.5
          es | POINT  | 1,234.5              | 1234.5
          es | UNSURE | 12.345               | 12345
          es | UNSURE | 12,5                 | 12.5
          es | COMMA  | 2,345                | 2.345
          es | UNSURE | dos mil millones     | 2000000000
          es | UNSURE | un billón            | 1000000000000
          es | UNSURE | 3 mil 500            | 3500
          es | UNSURE | mil 200 millones     | 1200000000
          es | UNSURE | dos millones y medio | 2500000
          es | UNSURE | cinco de cada diez   | 0.5
          es | UNSURE | tres cuartas partes  | 0.75
          es | UNSURE | medio centenar       | 50
          es | UNSURE | treinta y cinco      | 35
          """)
  void values(String language, DecimalStyle style, String text, double value) {
    assertThat(read(text, new Language(language), style))
        .singleElement()
        .satisfies(one -> assertThat(one.value()).isCloseTo(value, within(1e-6)));
  }

  @ParameterizedTest
  @CsvSource({
    "en, dozens, 24, 99",
    "en, hundreds of thousands, 100000, 999999",
    "es, decenas de miles, 10000, 99999",
    "es, cientos, 100, 999"
  })
  void pluralsOfScalesAreBounds(String language, String text, double low, double high) {
    assertThat(read(text, new Language(language), DecimalStyle.POINT))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.value()).isNaN();
              assertThat(one.low()).isEqualTo(low);
              assertThat(one.high()).isEqualTo(high);
            });
  }

  @ParameterizedTest
  @CsvSource({"five and six, 2", "two three, 2", "1.2.3, 0", "http://a.example/2024/5, 0"})
  void whatIsNotOneNumber(String text, int numbers) {
    assertThat(read(text, Language.ENGLISH, DecimalStyle.POINT)).hasSize(numbers);
  }
}
