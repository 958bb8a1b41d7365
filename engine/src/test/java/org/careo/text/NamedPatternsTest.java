package org.careo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NamedPatternsTest {
  private static final String RESOURCE = "/org/careo/text/named-patterns.txt";

  @Test
  void aPatternHoldsOthersAndGoesOnOverLines() {
    NamedPatterns patterns =
        NamedPatterns.load(RESOURCE, name -> name.equals("of") ? "(?:of|de)" : "");

    assertThat(patterns.text("date.day")).isEqualTo("\\d{1,2} (?:(?:of|de) )?(?:may|mayo)");
    assertThat("5 de mayo").matches(patterns.of("date.day"));
  }

  @Test
  void aNameThatNothingHasIsToldAtOnce() {
    NamedPatterns patterns = NamedPatterns.load(RESOURCE);

    assertThatThrownBy(() -> patterns.text("date.year")).hasMessageContaining("date.year");
    assertThatThrownBy(() -> patterns.of("date.day")).hasMessageContaining("of");
  }
}
