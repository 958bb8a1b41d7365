package org.careo.attribute.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careo.attribute.identity.JoinedAccounts.actors;
import static org.careo.attribute.identity.JoinedAccounts.english;
import static org.careo.attribute.identity.JoinedAccounts.joined;
import static org.careo.attribute.identity.JoinedAccounts.names;
import static org.careo.attribute.identity.JoinedAccounts.spanish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careo.model.Account;
import org.careo.model.Identities;
import org.careo.model.Identity;
import org.junit.jupiter.api.Test;

class ActorJoinerTest {
  private final Account full =
      english("a", "Amparo Soler Luján, who runs the port, said that the crane was old.");
  private final Account surname =
      spanish("b", "La directora Soler dijo que la grúa era vieja. Soler negó el accidente.");
  private final Account part = english("c", "Amparo Soler said that the crane was new.");

  @Test
  void aPartOfANameIsWhoIsNamedInFullElsewhere() {
    List<Account> joined = joined(List.of(full, surname, part));

    assertThat(names(joined)).containsOnly("Amparo Soler Luján");
    assertThat(joined.stream().flatMap(each -> each.statements().stream()))
        .filteredOn(statement -> !statement.chain().isEmpty())
        .allMatch(statement -> statement.chain().getFirst().holder().equals("Amparo Soler Luján"));
  }

  @Test
  void aSurnameOfTwoIsLeftAlone() {
    Account other = english("d", "Iván Soler, a crane driver, said that it rained.");

    assertThat(names(joined(List.of(surname, part, other))))
        .containsOnly("Soler", "Amparo Soler", "Iván Soler");
  }

  @Test
  void lettersAreTheBodyThatGivesThemOrWhoseInitialsTheyAre() {
    Account english =
        english("a", "The National Digital Harbour Agency (ANPD) said that the pier was closed.");
    Account spanish =
        spanish("b", "La Agencia Nacional del Puerto Digital (ANPD) dijo que el muelle cerró.");
    Account letters = spanish("c", "La ANPD dijo que el muelle cerró.");
    Account initials = english("d", "The Dock Workers Front said no. The Crane Drivers Union met.");
    Account bare = english("e", "The DWF said that talks had failed.");

    List<Account> agency = joined(List.of(english, spanish, letters));
    assertThat(actors(agency)).hasSize(1);
    // Each report keeps the name in its language.
    assertThat(names(agency))
        .contains("National Digital Harbour Agency", "Agencia Nacional del Puerto Digital");
    assertThat(names(joined(List.of(initials, bare)))).containsOnly("Dock Workers Front");
  }

  @Test
  void aWordThatSpeaksIsWhoBearsItInFullElsewhere() {
    Account person = english("a", "Minister Bruno Castaldo said that it rained.");
    Account bare = english("b", "It was dark. By noon Castaldo said that it snowed.");
    Account body = spanish("c", "El informe de Seguros Altovar llegó. Seguros Altovar calló.");
    Account word = spanish("d", "Ayer Altovar negó el daño.");

    assertThat(actors(joined(List.of(person, bare)))).containsExactly("person:bruno-castaldo");
    assertThat(actors(joined(List.of(body, word)))).containsExactly("organisation:seguros-altovar");
  }

  @Test
  void bodiesOfLikeNamesAreTwo() {
    Account one = english("a", "The Foreign Ministry said that it rained.");
    Account other = english("b", "The Finance Ministry said that it snowed.");
    Account council = english("c", "The Lerma Port Council said that it hailed.");
    Account second = english("d", "The Lerma City Council said that it thawed.");

    assertThat(names(joined(List.of(one, other, council, second)))).hasSize(4);
  }

  @Test
  void theBeginningOfALongerNameIsTheOnlyBodyThatBearsIt() {
    Account whole = spanish("a", "La Cámara de Arrieros Serranos dijo que llovió.");
    Account start = spanish("b", "La Cámara de Arrieros dijo que nevó.");
    Account other = spanish("c", "La Cámara de Arrieros Costeros dijo que heló.");

    assertThat(actors(joined(List.of(whole, start)))).hasSize(1);
    assertThat(actors(joined(List.of(whole, start, other)))).hasSize(3);
  }

  @Property(tries = 6)
  void theOrderOfReportsChangesNothing(@ForAll @IntRange(max = 5) int turns) {
    List<Account> accounts = new ArrayList<>(List.of(full, surname, part));
    List<Identity> first = new ActorJoiner().join(accounts).all();
    Collections.rotate(accounts, turns);

    assertThat(new ActorJoiner().join(accounts).all()).isEqualTo(first);
  }

  @Test
  void joiningTwiceIsJoiningOnce() {
    List<Account> once = joined(List.of(full, surname, part));

    assertThat(new ActorJoiner().join(once)).isEqualTo(Identities.NONE);
  }
}
