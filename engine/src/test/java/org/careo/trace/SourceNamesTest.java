package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.careo.model.ActorKind;
import org.careo.model.Speaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNamesTest {

  @ParameterizedTest
  @CsvSource({
    "PERSON, Ofelia Banegas, true",
    "PERSON, el 21, false",
    "OFFICE, la ministra, false",
    "ORGANISATION, Coast Guard, true",
    "ORGANISATION, este viernes, false",
    "DOCUMENT, Recent data, false",
    "DOCUMENT, Data, false",
    "DOCUMENT, this, false",
    "DOCUMENT, informe preliminar, false",
    "DOCUMENT, Nota 17/2031, true",
    "LAW, Mexican Constitution, true",
    "MEDIA, The Paper, false",
    "UNNAMED, two officials, false"
  })
  void aSourceOfItsOwnHasAName(ActorKind kind, String name, boolean named) {
    assertThat(SourceNames.isNamed(new Speaker("", name, kind))).isEqualTo(named);
  }
}
