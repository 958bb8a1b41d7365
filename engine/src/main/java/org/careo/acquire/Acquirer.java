package org.careo.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Original;
import org.careo.model.ReportId;

/**
 * Walks inputs and hands on what it finds, one at a time, in order of name.
 *
 * <p>Example: {@code new Acquirer().acquire(List.of("reports", "more/*.pdf"), found -> …)}.
 *
 * <p>Inside a folder only files whose extension may be that of a report are looked at; a file named
 * by itself is always tried, as text when nothing else fits. Gzip and zip are opened. Whatever is
 * wrong with one file, the run goes on and the file is handed on as {@link Acquired.Refused}.
 */
public final class Acquirer {
  private final Bounds bounds;

  public Acquirer() {
    this(Bounds.STANDARD);
  }

  Acquirer(Bounds bounds) {
    this.bounds = bounds;
  }

  /**
   * Hands every report of the inputs to the receiver.
   *
   * @param inputs files, folders or glob patterns
   * @param receiver called once a report, in a fixed order, on the calling thread
   */
  public void acquire(List<String> inputs, Consumer<Acquired> receiver) {
    for (String input : inputs) {
      InputFiles.Listing listing = new InputFiles(bounds).list(input);
      for (InputFiles.Found found : listing.files()) {
        take(found, receiver);
      }
      listing.refused().forEach(receiver);
    }
  }

  private void take(InputFiles.Found found, Consumer<Acquired> receiver) {
    String from = InputFiles.address(found.path());
    try {
      byte[] bytes = read(found);
      if (bytes.length > bounds.fileBytes()) {
        receiver.accept(
            new Acquired.Refused(
                found.name(),
                from,
                new Failure(
                    ErrorCategory.LIMIT,
                    "file is larger than " + (bounds.fileBytes() >> 20) + " MB")));
        return;
      }
      String modified = Files.getLastModifiedTime(found.path()).toInstant().toString();
      String type = MediaTypes.of(bytes, found.name());
      if (type.equals(MediaTypes.ZIP) || type.equals(MediaTypes.GZIP)) {
        new Archives(bounds)
            .open(
                found.name(),
                from,
                bytes,
                unpacked -> receiver.accept(acquired(unpacked, modified)));
      } else {
        receiver.accept(original(found.name(), from, modified, bytes));
      }
    } catch (AccessDeniedException denied) {
      receiver.accept(unreadable(found.name(), from, "no permission to read it"));
    } catch (IOException failed) {
      receiver.accept(unreadable(found.name(), from, "cannot be read: " + failed.getMessage()));
    }
  }

  /** At most one byte more than the bound. */
  private byte[] read(InputFiles.Found found) throws IOException {
    try (InputStream stream = Files.newInputStream(found.path())) {
      return stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, bounds.fileBytes() + 1));
    }
  }

  private static Acquired acquired(Archives.Unpacked unpacked, String modified) {
    return switch (unpacked) {
      case Archives.Unpacked.Entry entry ->
          original(entry.name(), entry.from(), modified, entry.bytes());
      case Archives.Unpacked.Broken broken ->
          new Acquired.Refused(broken.name(), broken.from(), broken.failure());
    };
  }

  private static Acquired original(String file, String from, String modified, byte[] bytes) {
    return new Acquired.Taken(
        new Original(
            file, from, MediaTypes.of(bytes, file), ReportId.sha256(bytes), modified, bytes));
  }

  private static Acquired unreadable(String file, String from, String reason) {
    return new Acquired.Refused(file, from, new Failure(ErrorCategory.UNREADABLE, reason));
  }
}
