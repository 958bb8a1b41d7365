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

/**
 * Who issues a report and who signs it, told by what the lines round the title have to do with the
 * rest of the text: written before the rules, half of them where nobody may be named.
 */
class ReportHeadTest {
  private static final String DAY = "2028-05-14";

  @ParameterizedTest
  @MethodSource("signed")
  void readsWhoIssuesAndWhoSigns(
      String head, String tail, String outlet, String author, String day) {
    Segmentation found = segment(head, tail);
    assertThat(found.title().value()).startsWith(head.contains(PUENTE) ? PUENTE : BRIDGE);
    assertThat(found.outlet().value()).isEqualTo(outlet);
    assertThat(found.author().value()).isEqualTo(author);
    assertThat(found.published().range().to()).isEqualTo(day);
  }

  static Stream<Arguments> signed() {
    return Stream.of(
        english("# TITLE\n\n**The Tamaro Lantern**\n\n14 May 2028", "The Tamaro Lantern", "", DAY),
        english("TITLE\nThe Tamaro Lantern\n14 May 2028", "The Tamaro Lantern", "", DAY),
        english(
            "TITLE\n\nBy Nadia Coe and Blas Orr, Coastwire\n\n14 May 2028\n\n"
                + "TAMARO (Coastwire) - The mayor opened the works on the bridge on Monday.",
            "Coastwire",
            "Nadia Coe and Blas Orr",
            DAY),
        spanish(
            "TITLE\n\nPor Nadia Cue y Blas Ortiz, Tamaro\n\n14 de mayo de 2028\n\n"
                + "TAMARO (Litoral) - El alcalde abrió el lunes las obras del puente.",
            "",
            "Nadia Cue y Blas Ortiz",
            DAY),
        spanish(
            "Tamaro Hoy\n\nTITLE\n\nRedacción Tamaro Hoy\n\n14 de mayo de 2028",
            "Tamaro Hoy",
            "Redacción Tamaro Hoy",
            DAY),
        english(
            "HARBOUR STAR\n\nTITLE\n\nBy Harbour News Desk\n\nMay 14, 2028",
            "Harbour Star",
            "Harbour News Desk",
            DAY),
        english(
            "# TITLE\n\n"
                + "**River Quarterly**\n\n"
                + "*Former mayor Hector Pell ran the works until 2020. He spoke to Nadia Coe in"
                + " Tamaro.*\n\n"
                + "14 May 2028",
            "River Quarterly",
            "Nadia Coe",
            DAY),
        spanish(
            "# TITLE\n\n"
                + "*El exalcalde Héctor Pell conversó con Nadia Cue en Tamaro.*\n\n"
                + "**Revista Cauce**\n"
                + "14 de mayo de 2028",
            "Revista Cauce",
            "Nadia Cue",
            DAY),
        spanish(
            "TITLE\n\nAl minuto, por Nadia Cue y Blas Ortiz\n\n14 de mayo de 2028",
            "",
            "Nadia Cue y Blas Ortiz",
            DAY),
        english(
            "# TITLE\n\n*By Nadia Coe, The Tamaro Lantern, 14 May 2028*",
            "The Tamaro Lantern",
            "Nadia Coe",
            DAY),
        english(
            "TITLE\nNadia Coe | The Tamaro Lantern | 14 May 2028",
            "The Tamaro Lantern",
            "Nadia Coe",
            DAY),
        Arguments.of(
            BRIDGE, "\n— Nadia Coe, The Tamaro Lantern\n", "The Tamaro Lantern", "Nadia Coe", ""),
        Arguments.of(
            "# "
                + PUENTE
                + "\n\n**Comunicado de prensa · Aguas Claras · Tamaro, 14 de mayo de 2028**",
            "\n*Aguas Claras trabaja en el valle. Contacto: prensa@aguasclaras.example*\n",
            "Aguas Claras",
            "",
            DAY),
        Arguments.of(
            "# " + BRIDGE + "\n\n**Press release · Clear Water · Tamaro, 14 May 2028**",
            "\n*Press office: press@clearwater.example*\n",
            "Clear Water",
            "",
            DAY),
        Arguments.of(
            "# " + PUENTE + "\n\n**Cotejo** | Unidad de datos\n14 de mayo de 2028",
            "\n*¿Tiene una duda? Escriba a dudas@cotejo.example*\n",
            "Cotejo",
            "Unidad de datos",
            DAY),
        spanish(
            "CANAL RIBERA — EN VIVO\nTITLE\nRedacción Canal Ribera\n14 de mayo de 2028",
            "Canal Ribera",
            "Redacción Canal Ribera",
            DAY),
        spanish(
            "EL CAUCE\n\n"
                + "TITLE\n\n"
                + "Un informe reservado advirtió en febrero de que la obra costaría el doble\n\n"
                + "Por Nadia Cue\n\n"
                + "Tamaro, 14 de mayo de 2028",
            "El Cauce",
            "Nadia Cue",
            DAY),
        english(
            "# TITLE\n\n"
                + "**River Institute, Policy Brief 7/2028**\n\n"
                + "Nadia Coe and Blas Orton\n\n"
                + "Tamaro, 14 May 2028",
            "River Institute",
            "Nadia Coe and Blas Orton",
            DAY),
        english(
            "# TITLE\n\n"
                + "**River Institute for Delta Policy, Brief 31** | Nadia Coe and Blas Orton\n"
                + "Tamaro, 14 May 2028",
            "River Institute for Delta Policy",
            "Nadia Coe and Blas Orton",
            DAY),
        english(
            "TITLE\n\nBy Nadia Coe in Tamaro and Blas Orton in Port Ruel\n\nMay 14, 2028",
            "",
            "Nadia Coe, Blas Orton",
            DAY),
        english(
            "TITLE\nThe Tamaro Lantern, 14 May 2028\nNadia Coe",
            "The Tamaro Lantern",
            "Nadia Coe",
            DAY),
        spanish(
            "TITLE\n\n*Redacción de Ribera Abierta, 14 de mayo de 2028*",
            "Ribera Abierta",
            "Redacción de Ribera Abierta",
            DAY),
        english("TITLE\n\nLive updates by Nadia Coe\n14 May 2028, 09:40", "", "Nadia Coe", DAY),
        Arguments.of(
            "CANAL RIBERA — EN VIVO\n"
                + PUENTE
                + ": minuto a minuto, domingo 14 de mayo de 2028\nRedacción Canal Ribera",
            "",
            "Canal Ribera",
            "Redacción Canal Ribera",
            DAY),
        Arguments.of(BRIDGE + ": the storm of May 14, 2028\nBy Nadia Coe", "", "", "Nadia Coe", ""),
        Arguments.of(
            "# "
                + PUENTE
                + "\n\n"
                + "**Centro Ribera de Estudios, Análisis 14** | Nadia Cue Prada\n"
                + "Tamaro, 14 de mayo de 2028",
            "\n"
                + "*Nadia Cue Prada es investigadora del Centro Ribera de Estudios y profesora de"
                + " historia.*\n",
            "Centro Ribera de Estudios",
            "Nadia Cue Prada",
            DAY),
        spanish(
            "# TITLE\n\n"
                + "**Asociación de Areneros del Tamaro y familias del «San Blas»**\n"
                + "Tamaro, 14 de mayo de 2028",
            "Asociación de Areneros del Tamaro y familias del «San Blas»",
            "",
            DAY),
        spanish("RADIO CAUCE 98.1\n\nTITLE\n\n14 de mayo de 2028", "Radio Cauce", "", DAY),
        english("Radio Lantern 1240 AM\n\nTITLE\n\n14 May 2028", "Radio Lantern", "", DAY),
        english(
            "THE LANTERN\n\nTITLE\n\nEXCLUSIVE by Nadia Coe\n\n14 May 2028",
            "The Lantern",
            "Nadia Coe",
            DAY),
        english(
            "# TITLE\n\n**Delta Policy Forum · Issue Paper 2028/3**\n\nNadia Coe\n\nTamaro, 14 May 2028",
            "Delta Policy Forum",
            "Nadia Coe",
            DAY),
        english(
            "TITLE\n\nBy Nadia Coe\n\nTAMARO, May 14, 2028 (DNW) - The mayor opened the works on the"
                + " bridge on Monday.",
            "DNW",
            "Nadia Coe",
            DAY),
        spanish(
            "RIBERA DIGITAL | EN DIRECTO\n\n# TITLE\n\nNadia Cue y Blas Ortiz | 14 de mayo de 2028",
            "Ribera Digital",
            "Nadia Cue y Blas Ortiz",
            DAY));
  }

  /** Lines of the same forms that name nobody who issues or signs the text. */
  @ParameterizedTest
  @MethodSource("unsigned")
  void namesNobodyWhoDidNotSign(String head, String tail) {
    Segmentation found = segment(head, tail);
    assertThat(found.outlet().value()).isEmpty();
    assertThat(found.author().value()).isEmpty();
  }

  static Stream<Arguments> unsigned() {
    return Stream.of(
        none("# " + BRIDGE + "\n\n**What we know so far**\n\n14 May 2028"),
        none("# " + BRIDGE + "\n\n**Key points**\n\n14 May 2028"),
        none("# " + PUENTE + "\n\n**Las claves**\n14 de mayo de 2028"),
        none("# " + BRIDGE + "\n\n**Tamaro, 14 May 2028**"),
        none("# " + BRIDGE + "\n\n*The mayor spoke to residents in Tamaro on Friday.*"),
        none("# " + BRIDGE + "\n\n*Two drivers spoke to Governor Ana Pell about the detour.*"),
        none("# " + PUENTE + "\n\n*El alcalde habló con los vecinos en Tamaro.*"),
        none("# " + PUENTE + "\n\n*Los choferes conversaron con la gobernadora Ana Pell.*"),
        Arguments.of(BRIDGE, "\n— Hector Pell, mayor of Tamaro\n"),
        Arguments.of(BRIDGE, "\n“It was always late.”\n— María Tello, baker\n"),
        Arguments.of(BRIDGE, "\n— Ends —\n"),
        Arguments.of(PUENTE, "\n— Fin del comunicado —\n"),
        none(BRIDGE + "\n\nBy the river, a desk stands empty\n"),
        none(BRIDGE + "\n\nPhoto: Nadia Coe, The Tamaro Lantern\n"),
        none(PUENTE + "\n\nPor fin, una fecha\n\n14 de mayo de 2028"),
        none(PUENTE + "\n\nEn directo\n\n14 de mayo de 2028"),
        none(PUENTE + "\n\nAl minuto\n\n14 de mayo de 2028"),
        none(PUENTE + "\n\nCon información de agencias\n"),
        none(BRIDGE + "\n\nIn the words of Hector Pell, the works are late\n"),
        none(BRIDGE + "\n\nLive updates by the minute\n14 May 2028"),
        none(PUENTE + "\n\nRedacción de actas y firma del contrato\n\n14 de mayo de 2028"));
  }

  private static Segmentation segment(String head, String tail) {
    String body = head.contains(PUENTE) ? SPANISH : ENGLISH;
    return new PlainSegmenter().segment(head + "\n" + body + tail, List.of());
  }

  private static Arguments english(String head, String outlet, String author, String day) {
    return Arguments.of(head.replace("TITLE", BRIDGE), "", outlet, author, day);
  }

  private static Arguments spanish(String head, String outlet, String author, String day) {
    return Arguments.of(head.replace("TITLE", PUENTE), "", outlet, author, day);
  }

  private static Arguments none(String head) {
    return Arguments.of(head, "");
  }
}
