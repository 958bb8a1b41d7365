package org.careo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Keeps the one direction of the data: a stage knows the model and the text helpers, and no other
 * stage.
 */
class DirectionTest {
  private static final List<String> STAGES =
      List.of("acquire", "clean", "read", "attribute", "trace", "confront", "assess", "picture");

  private final JavaClasses engine =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.careo");

  @Test
  void aStageKnowsNoOtherStage() {
    for (String stage : STAGES) {
      for (String other : STAGES) {
        if (!stage.equals(other)) {
          noClasses()
              .that()
              .resideInAPackage("org.careo." + stage + "..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("org.careo." + other + "..")
              .allowEmptyShould(true)
              .check(engine);
        }
      }
    }
  }

  @Test
  void stagesKnowNeitherTheCaseFileNorExports() {
    noClasses()
        .that()
        .resideInAnyPackage(
            STAGES.stream().map(stage -> "org.careo." + stage + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.careo.casefile..", "org.careo.export..", "org.careo")
        .check(engine);
  }

  @Test
  void theModelKnowsOnlyItself() {
    classes()
        .that()
        .resideInAPackage("org.careo.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.careo.model..", "java..", "org.jspecify..")
        .check(engine);
  }

  @Test
  void textHelpersKnowOnlyTheModel() {
    noClasses()
        .that()
        .resideInAPackage("org.careo.text..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            STAGES.stream().map(stage -> "org.careo." + stage + "..").toArray(String[]::new))
        .check(engine);
  }
}
