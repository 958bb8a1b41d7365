package org.careo;

import java.util.List;
import org.careo.model.Failure;

/**
 * What a build did.
 *
 * @param read reports read now
 * @param unchanged reports that were in the case already
 * @param failed one line a report that could not be read, "file: reason", in order
 * @param confronted whether the stages across reports ran, because something changed
 * @param defects one a stage across reports that did not finish; the next build tries it again
 */
public record BuildResult(
    int read, int unchanged, List<String> failed, boolean confronted, List<Failure> defects) {
  public BuildResult {
    failed = List.copyOf(failed);
    defects = List.copyOf(defects);
  }
}
