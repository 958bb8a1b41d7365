package org.careo.read.time;

import org.careo.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To which side of the day of publication (Thursday, 22 September 2033) a time falls. */
class TimeAnchorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The decision to close the quay on [September 2] is drawing fire. | 2033-09-02
          A plan to seize the depot, drawn up on [August 19], is at issue. | 2033-08-19
          The judge plans to hear both on [October 4].                     | 2033-10-04
          She resigned in [November].                                      | 2032-11-01
          The verdict was expected in [October].                           | 2033-10-01
          A second round was due in [October].                             | 2033-10-01
          A hearing was scheduled for [Monday].                            | 2033-09-26
          The strike it had planned for [Saturday] is off.                 | 2033-09-24
          The strike is off, the union said on [Monday].                   | 2033-09-19
          The toll is eleven since [this Monday].                          | 2033-09-19
          Rents are higher since [Tuesday].                                | 2033-09-20
          The office opens [this Monday].                                  | 2033-09-26
          The prime minister, who visits Lima on [Saturday], was calm.     | 2033-09-24
          The senator arrives in Quito on [Saturday].                      | 2033-09-24
          They want the crates back before [Sunday].                       | 2033-09-25
          They left the camp before [Sunday].                              | 2033-09-18
          The envoy would not discuss [the 17th].                          | 2033-09-17
          He saw her on [the evening of the 14th].                         | 2033-09-14
          He lives on [the 17th] floor.                                    | -
          The rebels of [the 5th] division left.                           | -
          Deposits stood at nine million at [the end of August].           | 2033-08-31
          Snow fell in [late August].                                      | 2033-08-16
          Forty boats sailed in [the last week of August].                 | 2033-08-25
          """)
  void english(String text, String expected) {
    BracketedTime.check(Language.ENGLISH, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Los testigos esperaron hasta [las siete y cuarto].              | T07:15
          Faltaban [cinco para las ocho].                                 | T07:55
          Pasadas [las nueve], llegó el juez.                             | T09
          Desde [las 5:30] no hay luz.                                    | T05:30
          La niña corrió hacia [las tres] mujeres.                        | -
          El bono es para [las dos] empresas.                             | -
          [El 14] matizó que no había orden.                              | 2033-09-14
          Lo firmó [el 9], según el acta.                                 | 2033-09-09
          [El 14] por ciento votó en blanco.                              | -
          Los buzos bajaron el 18, el 19 y [el 22 de agosto].             | 2033-08-22
          Los buzos bajaron entre [el 19 y el 22 de agosto].              | 2033-08-19
          Pide que los devuelvan antes del [domingo].                     | 2033-09-25
          Salieron del campamento antes del [domingo].                    | 2033-09-18
          La audiencia estaba prevista para [el lunes].                   | 2033-09-26
          El paro que tenían programado para [el sábado] se canceló.      | 2033-09-24
          El paro se canceló, dijo [el lunes] el sindicato.               | 2033-09-19
          Desde [este lunes] rige el cierre.                              | 2033-09-19
          La canciller viaja [el sábado] a Lima.                          | 2033-09-24
          La caja cerró con nueve millones a [fin de agosto].             | 2033-08-31
          Nevó a [finales de agosto].                                     | 2033-08-16
          El acta es del 13. La orden se firmó [seis días después], el lunes 19. | 2033-09-19
          """)
  void spanish(String text, String expected) {
    BracketedTime.check(Language.SPANISH, text, expected);
  }
}
