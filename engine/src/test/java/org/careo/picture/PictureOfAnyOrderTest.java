package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Confrontation;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.Picture;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/** What holds for the picture of any reports. */
class PictureOfAnyOrderTest {
  private static final List<String> ENGLISH =
      List.of(
          "Guatemala condemned Honduras on Monday.",
          "Peru rejected the plan of Chile on 3 May 2031.",
          "Rebels attacked a police station in Quito.",
          "The governor met farmers in Cuenca, officials said.",
          "Ecuador deployed 400 soldiers in Guayaquil.",
          "Colombia and Brazil signed an agreement.");
  private static final List<String> SPANISH =
      List.of(
          "Guatemala condenó a Honduras el lunes.",
          "Los campesinos bloquearon la carretera de Oruro.",
          "El Gobierno de Perú rechazó la propuesta de Chile.",
          "La policía detuvo a tres estudiantes en Lima.");
  private static final String JUNK = "Bolivia threatened Paraguay. Subscribe now.";

  @Property(tries = 25)
  void theOrderOfTheReportsChangesNothing(
      @ForAll("cases") List<List<String>> texts, @ForAll Random random) {
    List<Account> accounts = accounts(texts);
    List<Account> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, random);
    assertThat(painted(shuffled)).isEqualTo(painted(accounts));
  }

  @Property(tries = 25)
  void anotherReportTakesNoTellingAway(@ForAll("cases") List<List<String>> texts) {
    List<Account> accounts = accounts(texts);
    Account copy = account("r99", String.join(" ", texts.getFirst()));
    List<Account> more = new ArrayList<>(accounts);
    more.add(copy);
    Picture before = painted(accounts);
    Picture after = painted(more);
    assertThat(ids(after)).containsAll(ids(before));
    assertThat(of(after, "r99")).hasSameSizeAs(of(before, "r1"));
  }

  @Property(tries = 25)
  void aCopyMakesNoNewHappening(@ForAll("cases") List<List<String>> texts) {
    List<Account> alone = List.of(account("r1", String.join(" ", texts.getFirst())));
    List<Account> twice = new ArrayList<>(alone);
    twice.add(account("r2", String.join(" ", texts.getFirst())));
    for (Happening each : of(painted(twice), "r2")) {
      boolean known = !each.actors().isEmpty() && !each.recipients().isEmpty();
      if (known && !each.type().equals("METRIC")) {
        assertThat(each.same()).startsWith("hr1.");
      }
    }
    assertThat(of(painted(twice), "r1")).hasSameSizeAs(of(painted(alone), "r1"));
  }

  @Property(tries = 25)
  void everythingStandsInTheArticle(@ForAll("cases") List<List<String>> texts) {
    List<Account> accounts = accounts(texts);
    Picture picture = painted(accounts);
    for (Account account : accounts) {
      Segment body = account.report().segments().getFirst();
      assertThat(of(picture, account.report().id()))
          .allMatch(each -> body.span().contains(each.span()));
      assertThat(picture.positions())
          .filteredOn(each -> each.report().equals(account.report().id()))
          .allMatch(each -> body.span().contains(each.span()));
    }
  }

  @Provide
  Arbitrary<List<List<String>>> cases() {
    Arbitrary<List<String>> english = Arbitraries.of(ENGLISH).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<List<String>> spanish = Arbitraries.of(SPANISH).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(english, spanish).list().ofMinSize(1).ofMaxSize(4);
  }

  private static List<Account> accounts(List<List<String>> texts) {
    List<Account> accounts = new ArrayList<>();
    for (List<String> text : texts) {
      accounts.add(account("r" + (accounts.size() + 1), String.join(" ", text)));
    }
    return accounts;
  }

  /** A report with its body and an advertisement behind it. */
  private static Account account(String id, String body) {
    boolean spanish = SPANISH.stream().anyMatch(body::contains);
    String text = body + "\n\n" + JUNK;
    List<Segment> segments =
        List.of(
            new Segment(SegmentKind.BODY, new Span(0, body.length()), 0, "test"),
            new Segment(
                SegmentKind.ADVERTISEMENT, new Span(body.length() + 2, text.length()), 0, "test"));
    return InventedAccount.read(
        InventedAccount.report(
            id, text, spanish ? Language.SPANISH : Language.ENGLISH, "", "2031-05-04", segments));
  }

  private static Picture painted(List<Account> accounts) {
    return new Painter().paint(accounts, new Confrontation(List.of(), List.of(), List.of()));
  }

  private static TreeSet<String> ids(Picture picture) {
    TreeSet<String> ids = new TreeSet<>();
    picture.happenings().forEach(each -> ids.add(each.id() + " " + each.type()));
    return ids;
  }

  private static List<Happening> of(Picture picture, String report) {
    return picture.happenings().stream().filter(each -> each.report().equals(report)).toList();
  }
}
