package org.careo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.ErrorCategory;
import picocli.CommandLine.Parameters;

/** A command on a case that is there. */
abstract class CaseCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "CASE", description = "The case, NAME.careo.")
  private Path path = Path.of("");

  @Override
  public final Integer call() {
    try (CaseFile file = CaseFile.open(path)) {
      return run(file, new Terminal(System.out));
    } catch (FileSystemException failed) {
      throw new CaseException(ErrorCategory.BAD_INPUT, reason(failed), failed);
    } catch (UncheckedIOException failed) {
      if (failed.getCause() instanceof FileSystemException file) {
        throw new CaseException(ErrorCategory.BAD_INPUT, reason(file), failed);
      }
      throw failed;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Which file or folder was given that cannot be written or read, and why. */
  private static String reason(FileSystemException failed) {
    String file = String.valueOf(failed.getFile());
    return switch (failed) {
      case NoSuchFileException missing -> "the folder of " + file + " does not exist";
      case AccessDeniedException denied -> "no right to write or read " + file;
      case FileAlreadyExistsException taken -> file + " is a file, not a folder";
      default -> file + ": " + Objects.requireNonNullElse(failed.getReason(), "cannot be written");
    };
  }

  /** Does the work and gives the exit code. */
  abstract int run(CaseFile file, Terminal terminal) throws IOException;

  /** The one report meant by an id, a file name or the beginning of either. */
  static StoredReport find(CaseFile file, String wanted) {
    List<StoredReport> all = file.reports().all();
    List<StoredReport> exact =
        all.stream()
            .filter(each -> each.id().equals(wanted) || each.file().equals(wanted))
            .toList();
    List<StoredReport> found =
        exact.isEmpty()
            ? all.stream()
                .filter(each -> each.id().startsWith(wanted) || each.file().startsWith(wanted))
                .toList()
            : exact;
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new CaseException(
        ErrorCategory.BAD_INPUT,
        found.isEmpty()
            ? "no report " + wanted + " in the case: careo show CASE lists them"
            : found.size() + " reports begin with " + wanted + ": give more of the name");
  }
}
