package org.careo.read.time;

import org.careo.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The day of hours that name none, and days that prepositions put ahead of the day of publication
 * (Thursday, 22 September 2033): written before the rules, a good third of them where a rule must
 * not reach.
 */
class TimePassagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A fire killed nine people before dawn on Sunday. The alarm rang at [2:35 a.m.]. | 2033-09-18T02:35
          A fire killed nine before dawn on Sunday, the mayor said on Tuesday. The alarm, according to the centre, rang at [2:35 a.m.]. | 2033-09-18T02:35
          The tug sank on the night of September 14. The owner told reporters on Tuesday that nobody knew. A union met him. Nobody else came. The first call came at [11:40 p.m.], the log shows. | 2033-09-14T23:40
          The barge sank before dawn on Sunday. On Tuesday divers went down. They came up at [4 p.m.] with the log. | 2033-09-20T16:00
          The vote was on Monday. Polls opened at [8 a.m.] and closed late. | 2033-09-19T08:00
          The log has an alarm at 2:11 a.m. on September 12. The men left on Monday. Nobody knows who silenced the [2:11 a.m.] alarm. | 2033-09-12T02:11
          The fire broke out on Sunday. The shop opens daily at [9 a.m.] for tourists. | T09
          The tugs were offered at [3.05am on Sunday]. | 2033-09-18T03:05
          The tugs were offered on Sunday. The offer was turned down at [4.40am]. | 2033-09-18T04:40
          The price of a kilo rose to [3.05]. | -
          Several passengers smelled smoke [shortly after two]. | T02
          The ferry left shortly after [two] tugs arrived. | -
          The union expects the boats to leave by [the weekend]. | 2033-09-24
          They had mended the roof by [the weekend]. | 2033-09-17
          The court summoned her for [Oct. 6]. | 2033-10-06
          The workers were paid for [August]. | 2033-08-01
          The ministry granted an extension until [October 30]. | 2033-10-30
          The mine was shut until [August]. | 2033-08-01
          """)
  void english(String text, String expected) {
    BracketedTime.check(Language.ENGLISH, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El tiroteo dejó tres muertos en la madrugada del domingo. El ministro habló el martes. La policía informó el miércoles de dos detenidos. Nadie más vino. La llamada entró a [las 2:38]. | 2033-09-18T02:38
          El muro cedió en la madrugada del domingo. Pasadas [las seis], llegó un helicóptero. | 2033-09-18T06
          El muro cedió el domingo. La tienda abre a diario a [las 9:00]. | T09:00
          El sindicato bloqueará la ruta desde [el lunes]. | 2033-09-26
          La ruta está bloqueada desde [el lunes]. | 2033-09-19
          El tránsito cayó respecto del [año anterior]. | 2032-01-01
          Las ventas [del año pasado] subieron. | 2032-01-01
          Las lluvias [del mes próximo] preocupan. | 2033-10-01
          Las ventas [del año] subieron. | 2033-01-01
          Dijo que había pedido un vuelo para [el día 8]. | 2033-09-08
          Les prohibieron hablar del [sábado]. | 2033-09-17
          Les prohibieron salir antes del [sábado]. | 2033-09-24
          Convocó un paro de 24 horas para [el día 30]. | 2033-09-30
          El ministerio concedió una prórroga hasta el [30 de octubre]. | 2033-10-30
          La mina estuvo cerrada hasta [agosto]. | 2033-08-01
          [18:45] · El gobernador descarta el cierre. | 2033-09-22T18:45
          [9:10] El puente sigue cerrado. | 2033-09-22T09:10
          Las [18:45] horas es mala hora para cenar. | T18:45
          Los obreros cobraron para [agosto]. | 2033-08-01
          El tren a Lima sube a las [3] aldeas. | -
          """)
  void spanish(String text, String expected) {
    BracketedTime.check(Language.SPANISH, text, expected);
  }
}
