package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.EventFacts;
import org.junit.jupiter.api.Test;

class EventFactsTest {
  private final Keys keys = new Keys();
  private final Digester digester = new Digester(keys);

  private final Digest one = digest("a", "Divers recovered bronze lanterns near the sunken ferry.");
  private final Digest other = digest("b", "Near the ferry, bronze lanterns were found by divers.");
  private final Digest third =
      digest("c", "Bronze lanterns were recovered, the harbour master said.");

  @Test
  void whatNobodyElseTellsWeighsMoreThanWhatAllTell() {
    Digest far = digest("d", "Farmers blocked a motorway with tractors.");
    double alone =
        new EventFacts(List.of(one, other, far, far(1), far(2)), keys).shared(one, other);
    double common =
        new EventFacts(List.of(one, other, third, copyOf(one, "e"), copyOf(one, "f")), keys)
            .shared(one, other);

    assertThat(alone).isGreaterThan(common);
    assertThat(common).isPositive();
  }

  @Test
  void reportsOfOneGroupCountOnce() {
    Digest copy = copyOf(one, "e");
    Digest second = copyOf(one, "f");
    double apart = new EventFacts(List.of(one, other, copy, second), keys).shared(one, other);
    double together =
        new EventFacts(keys, List.of(List.of(one, copy, second), List.of(other)))
            .shared(one, other);

    assertThat(together).isGreaterThan(apart);
  }

  @Test
  void quotedWordsTellNothing() {
    Digest quoting =
        digest("d", "The master said: \"Divers recovered bronze lanterns near the ferry.\"");

    assertThat(new EventFacts(List.of(one, quoting), keys).shared(one, quoting)).isZero();
  }

  @Test
  void theStrongestPlacesStandInBothTexts() {
    List<EventFacts.Place> places =
        new EventFacts(List.of(one, other, third), keys).strongest(one, other, 5);

    assertThat(places).isNotEmpty();
    for (EventFacts.Place place : places) {
      assertThat(place.inFirst().of(one.account().report().text())).isNotBlank();
      assertThat(place.inSecond().of(other.account().report().text())).isNotBlank();
    }
  }

  private Digest far(int number) {
    return digest("x" + number, "Council " + number + " postponed its vote on street lighting.");
  }

  private Digest copyOf(Digest digest, String id) {
    return digest(id, digest.account().report().text());
  }

  private Digest digest(String id, String text) {
    return digester.digest(Texts.account(id, text, "", ""));
  }
}
