package org.careo.clean.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylinesTest {

  @Test
  void peopleAndOutlet() {
    assertThat(Bylines.people("By Ana Ruiz and Tom Lee")).containsExactly("Ana Ruiz", "Tom Lee");
    assertThat(Bylines.people("Por Ana de la Cruz y Tomás Peña"))
        .containsExactly("Ana de la Cruz", "Tomás Peña");
    assertThat(Bylines.people("By Ana Ruiz, The Coast Herald")).containsExactly("Ana Ruiz");
    assertThat(Bylines.outlet("By Ana Ruiz, The Coast Herald")).isEqualTo("The Coast Herald");
    assertThat(Bylines.outlet("Ana Ruiz for Maritime Weekly")).isEqualTo("Maritime Weekly");
    assertThat(Bylines.people("*Prepared by Ana Ruiz, Coast Watch, 9 May 2031*"))
        .containsExactly("Ana Ruiz");
    assertThat(Bylines.outlet("*Prepared by Ana Ruiz, Coast Watch, 9 May 2031*"))
        .isEqualTo("Coast Watch");
    assertThat(Bylines.house("CoastMinute Staff | May 9, 2031")).isEqualTo("CoastMinute");
    assertThat(Bylines.people("By Ana Ruiz, May 9, 2031")).containsExactly("Ana Ruiz");
    assertThat(Bylines.people("By seagull_77")).containsExactly("seagull_77");
  }

  @Test
  void wordsThatAreNoNamesGiveNobody() {
    assertThat(Bylines.people("By the end of the year everything changed")).isEmpty();
    assertThat(Bylines.people("")).isEmpty();
  }
}
