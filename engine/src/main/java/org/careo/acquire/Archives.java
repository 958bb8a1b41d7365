package org.careo.acquire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;

/**
 * Opens gzip and zip in memory and hands on their entries in order of name, within {@link Bounds}:
 * the bytes are counted as they come out, whatever the archive says of their number. What an
 * archive held before it broke or went over a bound is kept, and the archive itself is refused with
 * the reason.
 */
final class Archives {

  /**
   * One file that came out of an archive, or the archive itself when it could not be opened whole.
   *
   * @param name safe name: the archive's name, then the entry's
   * @param from URI of the archive, then {@code !/} and the entry
   */
  sealed interface Unpacked {
    record Entry(String name, String from, byte[] bytes) implements Unpacked {}

    record Broken(String name, String from, Failure failure) implements Unpacked {}
  }

  private final Bounds bounds;
  private long unpacked;

  Archives(Bounds bounds) {
    this.bounds = bounds;
  }

  /** Hands on what the archive holds; an entry that is an archive is opened in turn. */
  void open(String name, String from, byte[] bytes, Consumer<Unpacked> receiver) {
    unpacked = 0;
    open(name, from, bytes, 1, receiver);
  }

  private void open(
      String name, String from, byte[] bytes, int depth, Consumer<Unpacked> receiver) {
    if (depth > bounds.nesting()) {
      receiver.accept(
          new Unpacked.Broken(
              name,
              from,
              new Failure(
                  ErrorCategory.LIMIT,
                  "archives lie in each other more than " + bounds.nesting() + " deep")));
      return;
    }
    if (MediaTypes.of(bytes, name).equals(MediaTypes.GZIP)) {
      openGzip(name, from, bytes, depth, receiver);
    } else {
      openZip(name, from, bytes, depth, receiver);
    }
  }

  private void openGzip(
      String name, String from, byte[] bytes, int depth, Consumer<Unpacked> receiver) {
    String inner =
        MediaTypes.extension(name).equals("gz") ? name.substring(0, name.length() - 3) : name;
    ByteArrayInputStream packed = new ByteArrayInputStream(bytes);
    try (InputStream stream = new GZIPInputStream(packed)) {
      byte[] content = drain(stream, packed);
      handOn(inner.isEmpty() ? "_" : inner, from, content, depth, receiver);
    } catch (IOException failed) {
      receiver.accept(new Unpacked.Broken(name, from, failure("gzip", failed)));
    }
  }

  private void openZip(
      String name, String from, byte[] bytes, int depth, Consumer<Unpacked> receiver) {
    List<Unpacked.Entry> entries = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    List<Unpacked> broken = new ArrayList<>();
    ByteArrayInputStream packed = new ByteArrayInputStream(bytes);
    int looked = 0;
    try (ZipInputStream zip = new ZipInputStream(packed)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++looked > bounds.entries()) {
          throw new BoundReached("more than " + bounds.entries() + " entries");
        }
        String safe = SafeNames.of(entry.getName());
        if (entry.isDirectory() || !MediaTypes.mayBeReport(safe) || safe.startsWith("__MACOSX/")) {
          continue;
        }
        int times = seen.merge(safe, 1, Integer::sum);
        String unique = times == 1 ? safe : safe + "~" + times;
        entries.add(
            new Unpacked.Entry(
                unique, from + "!/" + SafeNames.forAddress(unique), drain(zip, packed)));
      }
      if (looked == 0) {
        throw new IOException("no entry found");
      }
    } catch (IOException | IllegalArgumentException failed) {
      broken.add(new Unpacked.Broken(name, from, failure("zip", failed)));
    }
    entries.sort(Comparator.comparing(Unpacked.Entry::name, CodePointOrder.INSTANCE));
    for (Unpacked.Entry entry : entries) {
      handOn(name + "/" + entry.name(), entry.from(), entry.bytes(), depth, receiver);
    }
    broken.forEach(receiver);
  }

  private void handOn(
      String name, String from, byte[] content, int depth, Consumer<Unpacked> receiver) {
    String type = MediaTypes.of(content, name);
    if (type.equals(MediaTypes.ZIP) || type.equals(MediaTypes.GZIP)) {
      open(name, from, content, depth + 1, receiver);
    } else {
      receiver.accept(new Unpacked.Entry(name, from, content));
    }
  }

  /** Reads one entry to its end, counting. */
  private byte[] drain(InputStream stream, ByteArrayInputStream packed) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[16384];
    int packedTotal = packed.available();
    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
      content.write(buffer, 0, read);
      unpacked += read;
      long consumed = Math.max(1, (long) packedTotal - packed.available() + 512);
      if (content.size() > bounds.fileBytes()) {
        throw new BoundReached("an entry of more than " + megabytes(bounds.fileBytes()));
      }
      if (unpacked > bounds.archiveBytes()) {
        throw new BoundReached("more than " + megabytes(bounds.archiveBytes()) + " in all");
      }
      if (content.size() > bounds.ratioFloor() && content.size() / consumed > bounds.ratio()) {
        throw new BoundReached("it unpacks to more than " + bounds.ratio() + " times its size");
      }
    }
    return content.toByteArray();
  }

  private static String megabytes(long bytes) {
    return (bytes >> 20) + " MB";
  }

  private static Failure failure(String format, Exception failed) {
    return failed instanceof BoundReached
        ? new Failure(ErrorCategory.LIMIT, format + " archive stopped: " + failed.getMessage())
        : new Failure(
            ErrorCategory.UNREADABLE, "broken " + format + " archive: " + failed.getMessage());
  }

  /** A bound of {@link Bounds} was reached. */
  private static final class BoundReached extends IOException {
    private static final long serialVersionUID = 1;

    BoundReached(String message) {
      super(message);
    }
  }
}
