package org.careo.clean.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careo.clean.plain.BridgeStory.BRIDGE;
import static org.careo.clean.plain.BridgeStory.ENGLISH;
import static org.careo.clean.plain.BridgeStory.PUENTE;
import static org.careo.clean.plain.BridgeStory.SPANISH;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who wrote it, for whom and when, in the ways the heads of reports say so. */
class HeadLinesTest {
  @ParameterizedTest
  @MethodSource("heads")
  void readsTitleOutletAuthorAndDay(
      String head, String title, String outlet, String author, String day) {
    String body = head.contains("puente") ? SPANISH : ENGLISH;
    Segmentation found = new PlainSegmenter().segment(head + "\n" + body, List.of());
    assertThat(found.title().value()).isEqualTo(title);
    assertThat(found.outlet().value()).isEqualTo(outlet);
    assertThat(found.author().value()).isEqualTo(author);
    assertThat(found.published().range().to()).isEqualTo(day);
  }

  static Stream<Arguments> heads() {
    String day = "2028-05-14";
    return Stream.of(
        Arguments.of(
            "TAMARO BRIEFING\nThe week on the river, by someone who swims in it\n"
                + BRIDGE
                + "\nBy John Carver\n2028-05-14",
            BRIDGE,
            "Tamaro Briefing",
            "John Carver",
            day),
        Arguments.of(
            "TAMARO BRIEFING\nThe week on the river, by someone who swims in it\n"
                + "Bridge To Reopen In June: Seven Questions Nobody Wants To Answer Yet"
                + "\nBy John Carver\n2028-05-14",
            "Bridge To Reopen In June: Seven Questions Nobody Wants To Answer Yet",
            "Tamaro Briefing",
            "John Carver",
            day),
        Arguments.of(
            "ClickRiver World\n" + BRIDGE + "\nClickRiver Staff\nMay 14, 2028",
            BRIDGE,
            "ClickRiver World",
            "ClickRiver Staff",
            day),
        Arguments.of(
            "THE TAMARO REVIEW\nConversation\n"
                + BRIDGE
                + "\nInterview by Nora White\nTamaro, May 14, 2028",
            BRIDGE,
            "The Tamaro Review",
            "Nora White",
            day),
        Arguments.of(
            "DIARIO DEL TAMARO\n"
                + PUENTE
                + "\nDaniel Osorio | Prensa del Sur\nTamaro, 14 de mayo de 2028",
            PUENTE,
            "Diario del Tamaro",
            "Daniel Osorio",
            day),
        Arguments.of(
            "Bridge Works\n" + BRIDGE + "\nRadio Tamaro, 14 May 2028. Interview: Ana Pell",
            BRIDGE,
            "Bridge Works",
            "",
            day),
        Arguments.of(
            "URL: https://tamaro.example/2028/05/14/bridge\nRetrieved: 20 May 2028\n\n" + BRIDGE,
            BRIDGE,
            "",
            "",
            day),
        head(
            BRIDGE,
            "\n\n"
                + "**Bridge Institute, Research Note 18** | Peter Holt and Ana Pell\n"
                + "Tamaro, 14 May 2028",
            "Bridge Institute",
            "Peter Holt and Ana Pell",
            day),
        head(
            PUENTE,
            "\n\n**Ministerio de Obras | Boletín 118**\nTamaro, 14 de mayo de 2028",
            "Ministerio de Obras",
            "",
            day),
        head(
            BRIDGE,
            "\n\n**River Service, Office of Public Affairs**\nFor immediate release: May 14, 2028",
            "River Service",
            "",
            day),
        head(
            PUENTE,
            "\n\nPor **Ana Pell** · Centro Tamaro · Domingo, 14 de mayo de 2028 · Lectura: 7 min",
            "Centro Tamaro",
            "Ana Pell",
            day),
        head(
            BRIDGE,
            "\nPublished 2 days ago by DailyGlobe Desk",
            "DailyGlobe",
            "DailyGlobe Desk",
            ""),
        head(
            BRIDGE,
            "\n\nJohn Carver\nStaff Writer, The Tamaro Gazette\nUpdated: 14 May 2028, 09:40",
            "The Tamaro Gazette",
            "John Carver",
            day),
        head(BRIDGE, "\nWritten by John Carver on May 14, 2028\nShare", "", "John Carver", day),
        head(
            BRIDGE,
            " | The Tamaro Gazette\nMay 14th, 2028 - John Carver and Ana Pell",
            "The Tamaro Gazette",
            "John Carver and Ana Pell",
            day),
        head(BRIDGE, "\nFrom Lena Ortmann in Tamaro\nMay 14, 2028", "", "Lena Ortmann", day),
        head(BRIDGE, "\nBy Lena Ortmann (Coast Press)\nMay 14, 2028", "", "Lena Ortmann", day),
        head(
            BRIDGE,
            "\n\n**River Institute, Memo 4** | L. Ortmann | 14 May 2028",
            "River Institute",
            "L. Ortmann",
            day),
        head(
            PUENTE,
            "\n\n**Vecinos del Puente y Sindicato de Areneros**\nTamaro, 14 de mayo de 2028",
            "Vecinos del Puente y Sindicato de Areneros",
            "",
            day),
        head(BRIDGE, "\nby john carver\n05/14/2028", "", "john carver", day),
        head(
            BRIDGE,
            "\nSource: The Tamaro Gazette\nDate: 2028-05-14\nAuthor: John Carver",
            "The Tamaro Gazette",
            "John Carver",
            day),
        head(BRIDGE, "\nMay 14, 2028 4 min read", "", "", day),
        head(BRIDGE, "\nBy the Editorial Board\nMay 14, 2028", "", "the Editorial Board", day),
        head(BRIDGE, "\nJohn Carver, Region Correspondent\n3 weeks ago", "", "John Carver", ""),
        head(
            BRIDGE,
            "\n*The Tamaro Gazette · John Carver · May 14, 2028*",
            "The Tamaro Gazette",
            "John Carver",
            day),
        head(
            BRIDGE,
            "\nBy Lena Ortmann, River Correspondent\nPublished: 14 May 2028 | Updated: 15 May 2028",
            "",
            "Lena Ortmann",
            day),
        head(BRIDGE, "\n\nMay 14, 2028 — by Lena Ortmann in Tamaro", "", "Lena Ortmann", day),
        head(BRIDGE, "\n@lenaortmann\nPosted on May 14, 2028 at 10:12", "", "@lenaortmann", day),
        head(
            BRIDGE,
            "\n"
                + "An analysis by Lena Ortmann and Paul Reeve, Institute for River Studies\n"
                + "14 May 2028",
            "Institute for River Studies",
            "Lena Ortmann and Paul Reeve",
            day),
        head(
            BRIDGE,
            "\nThe Harbour Post staff and wire reports\nMay 14, 2028",
            "The Harbour Post",
            "The Harbour Post staff and wire reports",
            day),
        head(
            BRIDGE,
            "\nStory by Lena Ortmann, Harbour Post • 2d",
            "Harbour Post",
            "Lena Ortmann",
            ""),
        head(
            BRIDGE, "\nLena Ortmann in Tamaro\nSun 14 May 2028 10.12 BST", "", "Lena Ortmann", day),
        head(
            PUENTE,
            "\n\n"
                + "Por Marta Solís y Javier Peña\n"
                + "Enviados especiales\n"
                + "Tamaro, 14 MAY 2028 - 22:30 CEST",
            "",
            "Marta Solís y Javier Peña",
            day),
        head(
            PUENTE,
            " - Diario La Ribera\nAutor: Marta Solís\nFecha: 14 de mayo de 2028",
            "Diario La Ribera",
            "Marta Solís",
            day),
        head(PUENTE, "\nMarta Solís @msolis\n14.05.2028", "", "Marta Solís", day),
        head(
            PUENTE,
            "\nPor: Redacción | El Correo de Tamaro | 14 de mayo de 2028",
            "El Correo de Tamaro",
            "Redacción",
            day),
        head(PUENTE, "\nJuan Cárdenas\n14 may 2028 - 09:40 COT", "", "Juan Cárdenas", day),
        head(PUENTE, "\nEscrito por Juan Cárdenas, 14 de mayo del 2028", "", "Juan Cárdenas", day),
        Arguments.of(
            "Publicado el 14/05/2028 a las 09:40 por Juan Cárdenas\n" + PUENTE,
            PUENTE,
            "",
            "Juan Cárdenas",
            day),
        Arguments.of(
            "Title: " + BRIDGE + "\nURL: https://gazette.example/bridge\nPublished: 14 May 2028",
            BRIDGE,
            "",
            "",
            day),
        Arguments.of(
            "FOR IMMEDIATE RELEASE\nMay 14, 2028\n\n"
                + BRIDGE
                + "\n\nContact: press office, 555 0100",
            BRIDGE,
            "",
            "",
            day),
        Arguments.of(
            "Redacción Tamaro / EFE\n" + PUENTE + "\n14 de mayo de 2028",
            PUENTE,
            "EFE",
            "Redacción Tamaro / EFE",
            day),
        Arguments.of("Opinion | " + BRIDGE + "\nMay 14, 2028", BRIDGE, "", "", day));
  }

  /** Lines that only look like signatures, and titles whose last part is no outlet. */
  @ParameterizedTest
  @MethodSource("others")
  void namesNobodyWhoDidNotSign(String head, String title) {
    Segmentation found = new PlainSegmenter().segment(head + "\n" + ENGLISH, List.of());
    assertThat(found.title().value()).isEqualTo(title);
    assertThat(found.outlet().value()).isEmpty();
    assertThat(found.author().value()).isEmpty();
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of(BRIDGE + "\nBy the end of the summer traffic may be back", BRIDGE),
        Arguments.of(BRIDGE + "\nSource: Provincial archive", BRIDGE),
        Arguments.of(
            "Bridge to reopen in June - but not for lorries",
            "Bridge to reopen in June - but not for lorries"),
        Arguments.of(
            "Tamaro: bridge to reopen | What we know", "Tamaro: bridge to reopen | What we know"));
  }

  private static Arguments head(
      String title, String rest, String outlet, String author, String day) {
    return Arguments.of(title + rest, title, outlet, author, day);
  }
}
