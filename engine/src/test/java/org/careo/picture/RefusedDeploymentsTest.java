package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.careo.model.Commitment;
import org.careo.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, asked for or threatened is no force put somewhere. */
class RefusedDeploymentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Ana Ruiz rejected the idea of deploying foreign troops in Peru.",
        "Senator Paul Vane opposed the deployment of soldiers in Ecuador.",
        "Chile ruled out sending warships to the strait.",
        "Minister Karl Berg rejected any presence of foreign soldiers in Norway.",
        "The deployment of foreign troops was rejected by Ecuador."
      })
  void whatIsRefusedIsNotDeployed(String text) {
    assertThat(PaintedText.english(text).deployments()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La presidenta Ana Ruiz rechazó el despliegue de tropas extranjeras en Perú.",
        "El senador Pablo Vane descartó enviar soldados a Ecuador."
      })
  void inSpanishToo(String text) {
    assertThat(PaintedText.spanish(text).deployments()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile sent two warships to the strait.",
        "Peru rejected the offer, and Ecuador sent 300 soldiers to the border.",
        "Minister Karl Berg rejected the ruling but the deployment of soldiers in Oslo went on.",
        "Ecuador deployed 300 soldiers on the border after Peru rejected the treaty.",
        "The mayor rejected the plan and sent 40 firefighters to Bergen."
      })
  void whatIsDoneBesideARefusalIs(String text) {
    assertThat(PaintedText.english(text).deployments()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Captain Ana Ruiz said the fleet office in Athens had sent a letter."})
  void anOfficeIsNoForce(String text) {
    assertThat(PaintedText.english(text).deployments()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Governor Ana Ruiz demanded the deployment of 300 soldiers in Loja."})
  void whatIsAskedForIsNotDone(String text) {
    Picture picture = PaintedText.english(text);
    assertThat(picture.deployments())
        .isNotEmpty()
        .noneMatch(each -> each.stage() == Commitment.Stage.DONE);
  }

  @Test
  void aPostOrStationPutsNobodyAnywhere() {
    assertThat(
            PaintedText.english(
                    "A guard said that boats may pass the post until Wednesday.",
                    "Soldiers bought bread near the station.")
                .deployments())
        .isEmpty();
    assertThat(PaintedText.english("Ecuador stationed 300 soldiers at the port.").deployments())
        .isNotEmpty();
  }
}
