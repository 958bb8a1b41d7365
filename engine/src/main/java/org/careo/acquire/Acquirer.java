package org.careo.acquire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Original;
import org.careo.model.ReportId;

/**
 * Walks inputs and hands on what it finds, one at a time, in order of name.
 *
 * <p>Example: {@code new Acquirer().acquire(List.of("reports"), found -> …)}.
 */
public final class Acquirer {

  /**
   * Hands every report of the inputs to the receiver.
   *
   * @param inputs files, folders or glob patterns
   * @param receiver called once a report, in a fixed order
   */
  public void acquire(List<String> inputs, Consumer<Acquired> receiver) {
    for (String input : inputs) {
      Path root = Path.of(input);
      if (!Files.exists(root)) {
        receiver.accept(
            new Acquired.Refused(
                input,
                input,
                new Failure(ErrorCategory.BAD_INPUT, "no such file or folder: " + input)));
        continue;
      }
      try (Stream<Path> paths = Files.walk(root)) {
        paths
            .filter(Files::isRegularFile)
            .sorted()
            .forEach(path -> receiver.accept(take(root, path)));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private Acquired take(Path root, Path path) {
    String file =
        root.equals(path)
            ? path.getFileName().toString()
            : root.relativize(path).toString().replace('\\', '/');
    try {
      byte[] bytes = Files.readAllBytes(path);
      return new Acquired.Taken(
          new Original(
              file,
              path.toUri().toString(),
              "text/plain",
              ReportId.sha256(bytes),
              Files.getLastModifiedTime(path).toInstant().toString(),
              bytes));
    } catch (IOException failed) {
      return new Acquired.Refused(
          file,
          path.toUri().toString(),
          new Failure(ErrorCategory.UNREADABLE, "cannot be read: " + failed.getMessage()));
    }
  }
}
