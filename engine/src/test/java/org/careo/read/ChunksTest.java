package org.careo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.VerbGroup;
import org.careo.model.VerbGroup.Mood;
import org.careo.model.VerbGroup.Tense;
import org.careo.model.VerbGroup.VerbForm;
import org.careo.read.base.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunksTest {
  private static final CoreReader READER = new CoreReader();

  @Test
  void tenseVoiceAndNegationOfEnglishGroups() {
    Base base = READER.read(Reports.english("The bridge was not closed by the mayor."));
    VerbGroup group = group(base, "closed");
    assertThat(group.passive()).isTrue();
    assertThat(group.negated()).isTrue();
    assertThat(group.tense()).isEqualTo(Tense.PAST);
    VerbGroup perfect =
        group(READER.read(Reports.english("She has firmly rejected the plan.")), "rejected");
    assertThat(perfect.tense()).isEqualTo(Tense.PERFECT);
    VerbGroup modal = group(READER.read(Reports.english("The court may stop the sale.")), "stop");
    assertThat(modal.modal()).isEqualTo("may");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Residents evacuated by the army slept in tents.               | evacuated   | PARTICIPLE
          A letter signed by forty mayors called the plan a mistake.    | signed      | PARTICIPLE
          Officers interviewed by the paper denied it.                  | interviewed | PARTICIPLE
          Witnesses quoted by the agency said the tunnel had leaked.    | quoted      | PARTICIPLE
          Prices climbed by 4 percent.                                  | climbed     | FINITE
          The minister visited the port and praised the crews.          | visited     | FINITE
          The crews repaired the pump by hand.                          | repaired    | FINITE
          """)
  void whatIsDoneByOthersIsNoVerbOfItsClause(String text, String verb, VerbForm form) {
    assertThat(group(READER.read(Reports.english(text)), verb).form()).isEqualTo(form);
  }

  @Test
  void theRumourConditionalOfSpanish() {
    Base base = READER.read(Reports.spanish("El ministro habría ordenado el cierre de la planta."));
    VerbGroup group = group(base, "ordenado");
    assertThat(group.mood()).isEqualTo(Mood.CONDITIONAL);
    assertThat(group.form()).isEqualTo(VerbForm.FINITE);
  }

  @Test
  void aComplementClauseHasItsOwnSubject() {
    Base base = READER.read(Reports.english("The mayor said that the two banks will close."));
    Clause complement = clause(base, "close");
    assertThat(complement.kind()).isEqualTo(Clause.Kind.COMPLEMENT);
    assertThat(base.form(complement.introducer())).isEqualTo("that");
    assertThat(subject(base, complement)).isEqualTo("the two banks");
    assertThat(subject(base, clause(base, "said"))).isEqualTo("The mayor");
  }

  @Test
  void coordinatedVerbsShareTheirSubject() {
    Base base =
        READER.read(Reports.english("The minister rejected the offer but praised the envoy."));
    assertThat(subject(base, clause(base, "praised"))).isEqualTo("The minister");
    assertThat(clause(base, "praised").kind()).isEqualTo(Clause.Kind.COORDINATED);
  }

  @Test
  void inversionAfterAQuotation() {
    Base base = READER.read(Reports.spanish("«No habrá acuerdo», afirmó el ministro de Defensa."));
    assertThat(subject(base, clause(base, "afirmó"))).startsWith("el ministro");
  }

  private static VerbGroup group(Base base, String form) {
    return base.verbGroups().stream()
        .filter(group -> base.form(group.head()).equals(form))
        .findFirst()
        .orElseThrow();
  }

  private static Clause clause(Base base, String form) {
    List<Clause> found =
        base.clauses().stream()
            .filter(clause -> clause.verbGroup() >= 0)
            .filter(
                clause -> base.form(base.verbGroups().get(clause.verbGroup()).head()).equals(form))
            .toList();
    return found.getFirst();
  }

  private static String subject(Base base, Clause clause) {
    if (clause.subject() < 0) {
      return "";
    }
    NounPhrase phrase = base.nounPhrases().get(clause.subject());
    return base.text()
        .substring(
            base.tokens().get(phrase.firstToken()).start(),
            base.tokens().get(phrase.endToken() - 1).end());
  }
}
