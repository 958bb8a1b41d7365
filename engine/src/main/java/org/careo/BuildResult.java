package org.careo;

import java.util.List;

/**
 * What a build did.
 *
 * @param read reports read now
 * @param unchanged reports that were in the case already
 * @param failed one line a report that could not be read, "file: reason", in order
 * @param confronted whether the stages across reports ran, because something changed
 */
public record BuildResult(int read, int unchanged, List<String> failed, boolean confronted) {
  public BuildResult {
    failed = List.copyOf(failed);
  }
}
