package org.careo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;

/**
 * Runs the stages across reports so that a defect in one costs what that stage finds and nothing
 * else: the reports, their statements and the findings of the other stages stay.
 */
final class StageGuard {
  private final List<Failure> failures = new ArrayList<>();

  /**
   * What a stage finds.
   *
   * @param stage what it does, for the person who reads of the failure: "lineage"
   * @param without what stands for its findings when it fails
   */
  <T> T run(String stage, Supplier<T> work, T without) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError defect) {
      failures.add(
          new Failure(
              ErrorCategory.INTERNAL,
              "a defect of Careo stopped the "
                  + stage
                  + " ("
                  + defect
                  + "): the rest of the case stands; please report it"));
      return without;
    }
  }

  /** One failure a stage that did not finish, in the order of the stages. */
  List<Failure> failures() {
    return List.copyOf(failures);
  }
}
