package org.careo.attribute.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careo.attribute.identity.JoinedAccounts.actors;
import static org.careo.attribute.identity.JoinedAccounts.english;
import static org.careo.attribute.identity.JoinedAccounts.joined;
import static org.careo.attribute.identity.JoinedAccounts.names;
import static org.careo.attribute.identity.JoinedAccounts.spanish;

import java.util.List;
import org.careo.model.Account;
import org.junit.jupiter.api.Test;

/** Speakers whom the report of a statement alone gives no actor. */
class KnownSpeakersTest {
  private static final Account HOLDER =
      english("a", "The foreign minister, Lena Ortmann, said that the treaty stood.");
  private static final Account OFFICE =
      english("b", "It was late. The foreign minister said that talks would go on.");

  @Test
  void anOfficeIsItsOnlyHolderInTheCase() {
    assertThat(names(joined(List.of(HOLDER, OFFICE)))).containsOnly("Lena Ortmann");
    Account held = spanish("c", "La presidenta Irma Carreño dijo que la selva no es un paso.");
    Account bare = spanish("d", "Era tarde. La presidenta aseguró que el paso seguirá cerrado.");
    assertThat(names(joined(List.of(held, bare)))).containsOnly("Irma Carreño");
  }

  @Test
  void aNounIsTheOnlyBodyOfTheCaseSoCalled() {
    Account named = english("a", "The Harbour Safety Bureau said that the quay was closed.");
    Account noun = english("b", "It was late. The bureau said that the crane was old.");
    Account second = english("c", "The River Pilots Bureau said that the bar was deep.");

    assertThat(names(joined(List.of(named, noun)))).containsOnly("Harbour Safety Bureau");
    assertThat(names(joined(List.of(named, noun, second)))).contains("bureau");
  }

  @Test
  void aCompanyIsWhomTheNounMeansElsewhere() {
    Account named =
        english("a", "Ashdown Resources closed the mine. The company said that nobody was hurt.");
    Account noun = spanish("b", "Era tarde. La empresa aseguró que la mina está cerrada.");
    Account other =
        english("c", "Lunde Shipping sold a boat. The company said that prices had fallen.");

    assertThat(names(joined(List.of(named, noun)))).containsOnly("Ashdown Resources");
    assertThat(names(joined(List.of(named, noun, other)))).contains("empresa");
  }

  @Test
  void anOfficeOfTwoIsLeftOpen() {
    Account other =
        english("c", "The foreign minister of Peru, Raúl Vega, said that nothing was signed.");

    assertThat(names(joined(List.of(HOLDER, other, OFFICE)))).hasSize(3);
  }

  @Test
  void anotherOfficeIsNotMeant() {
    Account deputy = english("b", "It was late. The deputy foreign minister said that he knew.");
    Account health = english("c", "It was late. The health minister said that beds were full.");
    Account man = spanish("e", "Era tarde. El presidente aseguró que el paso seguirá cerrado.");
    Account woman = spanish("d", "La presidenta Irma Carreño dijo que la selva no es un paso.");

    assertThat(names(joined(List.of(HOLDER, deputy)))).hasSize(2);
    assertThat(names(joined(List.of(HOLDER, health)))).hasSize(2);
    assertThat(names(joined(List.of(woman, man)))).hasSize(2);
  }

  @Test
  void someMinisterIsNobodyKnown() {
    Account some = english("b", "It was late. A foreign minister said that talks would go on.");
    Account two = english("c", "It was late. Two foreign ministers said that talks would go on.");

    assertThat(names(joined(List.of(HOLDER, some)))).hasSize(2);
    assertThat(names(joined(List.of(HOLDER, two)))).hasSize(2);
  }

  @Test
  void aNameTheReadingDoesNotKnowIsOneActorInAllReports() {
    Account one = english("a", "Peru's fisheries ministry said that the boats were safe.");
    Account other = english("b", "It was late. Peru's fisheries ministry said that two had sunk.");

    assertThat(actors(joined(List.of(one, other)))).hasSize(1).doesNotContain("");
  }

  @Test
  void whoIsNoNameIsNoActor() {
    Account critics = english("a", "Critics said that the boats were unsafe.");
    Account nobody = spanish("b", "Nadie dijo que los barcos fueran seguros.");

    assertThat(new ActorJoiner().join(List.of(critics, nobody)).speakers()).isEmpty();
  }
}
