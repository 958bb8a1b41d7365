package org.careo.clean.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.careo.model.Cleaned;
import org.careo.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Outlet, author and title of pages that carry no metadata but the title of the page. */
class PageHeadTest {
  private static final String BODY =
      """
      <p>The governor of the province said on Monday that the bridge over the Tamaro river would reopen in June after repairs that cost $4 million. Residents had complained for months about the detour.</p>
      <p>"We have waited long enough," said Maria Tello, who runs a bakery in the old town. The company in charge of the works, Obras del Norte, did not answer questions sent by email.</p>
      """;
  private static final String CUERPO =
      """
      <p>El gobernador de la provincia dijo el lunes que el puente sobre el río Tamaro reabrirá en junio tras reparaciones que costaron 4 millones de dólares. Los vecinos llevaban meses quejándose del desvío.</p>
      <p>«Ya esperamos bastante», dijo María Tello, que tiene una panadería en el casco viejo. La empresa encargada de las obras no respondió a las preguntas enviadas por correo.</p>
      """;
  private static final String BRIDGE = "Bridge to reopen in June, governor says";
  private static final String PUENTE = "El puente reabrirá en junio, dice el gobernador";

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatThePageSaysOfItself(
      String pageTitle,
      String above,
      String heading,
      String head,
      String below,
      String outlet,
      String author) {
    Report report = report(pageTitle, above, heading, head, below);
    assertThat(report.title().value()).isEqualTo(heading);
    assertThat(report.outlet().value()).isEqualTo(outlet);
    assertThat(report.author().value()).isEqualTo(author);
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(
            BRIDGE + " | TamaroMill",
            "<header><div>TamaroMill – the valley in two minutes</div></header>",
            BRIDGE,
            "<p>By TamaroMill Staff</p><p>May 14, 2028</p>",
            "",
            "TamaroMill",
            "TamaroMill Staff"),
        Arguments.of(
            BRIDGE + " | The Lantern",
            "",
            BRIDGE,
            "<p class=byline>By Nadia Coe, May 14, 2028</p>",
            "<footer>The Lantern</footer>",
            "The Lantern",
            "Nadia Coe"),
        Arguments.of(
            PUENTE + " | El Cauce",
            "",
            PUENTE,
            "<p class=firma>Por Nadia Cue, domingo 14 de mayo de 2028</p>",
            "<footer>El Cauce</footer>",
            "El Cauce",
            "Nadia Cue"),
        Arguments.of(
            "EN DIRECTO | El puente: última hora - Cauce al Minuto",
            "<nav><ul><li>Portada</li><li>Sucesos</li></ul></nav>",
            "EN DIRECTO | El puente: última hora tras el anuncio del gobernador",
            "<p>Nadia Cue y Blas Ortiz · 14 de mayo de 2028</p>",
            "<footer>Cauce al Minuto · contacto@cauce.example · Aviso legal</footer>",
            "Cauce al Minuto",
            "Nadia Cue y Blas Ortiz"),
        Arguments.of(
            BRIDGE + " - The Tamaro Lantern",
            "",
            BRIDGE,
            "<div>Nadia Coe | 14 May 2028</div>",
            "<footer>© 2028 The Tamaro Lantern. All rights reserved.</footer>",
            "The Tamaro Lantern",
            "Nadia Coe"),
        Arguments.of(
            PUENTE + " - El Cauce Sureño",
            "<table><tr><td>EL CAUCE SUREÑO</td><td>Tamaro</td></tr></table>",
            PUENTE,
            "<p>Domingo 14 de mayo de 2028</p>",
            "",
            "El Cauce Sureño",
            ""),
        Arguments.of(
            "Bridge to reopen in June - but not for lorries",
            "",
            "Bridge to reopen in June - but not for lorries",
            "<p>Tamaro, 14 May 2028</p>",
            "<footer>© 2028 All rights reserved.</footer>",
            "",
            ""),
        Arguments.of(
            BRIDGE + " | Roads",
            "",
            BRIDGE,
            "<p>14 May 2028</p>",
            "<footer>Terms of use</footer>",
            "",
            ""),
        Arguments.of(
            PUENTE,
            "<nav><ul><li>Portada</li></ul></nav>",
            PUENTE,
            "<p>14 de mayo de 2028</p>",
            "<aside><h3>Lo más leído</h3><ul><li>Ana Pell y Blas Ortiz se"
                + " despiden</li></ul></aside>",
            "",
            ""));
  }

  private static Report report(
      String pageTitle, String above, String heading, String head, String below) {
    String body = heading.contains("puente") ? CUERPO : BODY;
    String markup =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%s</title></head><body>%s<article><h1>%s</h1>%s%s</article>%s</body></html>"
            .formatted(pageTitle, above, heading, head, body, below);
    return ((Cleaned.Readable) PageCleanerTest.clean(markup.getBytes(StandardCharsets.UTF_8)))
        .report();
  }
}
