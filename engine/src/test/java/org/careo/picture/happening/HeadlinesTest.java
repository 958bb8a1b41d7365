package org.careo.picture.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
  private static final HappeningFinder FINDER =
      new HappeningFinder(
          TriggerWeights.of(
              Stream.of(
                  new String[] {"always", TriggerWeights.HAPPENING, "-5"},
                  new String[] {"lemma romeria", TriggerWeights.HAPPENING, "9"},
                  new String[] {"lemma romeria", "PROTEST", "1"})),
          ReportWeights.of(
              List.of(
                  new String[] {ReportWeights.ALWAYS, "-5"}, new String[] {"any protest", "10"})));

  private static final String PROTESTS =
      "La mañana fue gris y fría en la sierra, con niebla sobre los cerros y nieve en las cumbres"
          + " más altas, y en los valles del sur el cielo siguió cubierto de nubes bajas hasta la"
          + " tarde, sin sol ni viento, como casi todo el mes de mayo en la cordillera. "
          + "Los campesinos bloquearon la carretera de Oruro. Los obreros marcharon a Quito.";

  private static Account account(String title, String body) {
    String text = title + "\n\n" + body;
    Span head = new Span(0, title.length());
    Span rest = new Span(title.length() + 2, text.length());
    return InventedAccount.read(
        InventedAccount.report(
            "r1",
            text,
            Language.SPANISH,
            "",
            "2031-05-04",
            List.of(
                new Segment(SegmentKind.TITLE, head, 0, "test"),
                new Segment(SegmentKind.BODY, rest, 0, "test"))));
  }

  @Test
  void whatATitleTellsWithoutAVerbIsToldByTheSentenceThatSaysItOut() {
    Account account =
        account("Una romería", PROTESTS + " Los maestros hicieron una romería ese lunes.");
    List<Happening> told = FINDER.find(account);
    assertThat(told).hasSize(2);
    assertThat(told.getFirst().span().start()).isEqualTo("Una ".length());
    assertThat(told.getFirst().statement()).isNotEmpty().isEqualTo(told.getLast().statement());
    assertThat(told).extracting(Happening::same).containsOnly(told.getLast().id());
  }

  @Test
  void whatOnlyTheTitleTellsIsTheAuthorsOwn() {
    Account account = account("Una romería", PROTESTS);
    List<Happening> told = FINDER.find(account);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().same()).isEqualTo(told.getFirst().id());
    assertThat(account.statements())
        .filteredOn(each -> each.id().equals(told.getFirst().statement()))
        .extracting(Statement::form)
        .containsExactly(Statement.Form.AUTHOR);
  }
}
