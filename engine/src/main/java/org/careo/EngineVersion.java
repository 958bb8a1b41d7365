package org.careo;

import java.io.IOException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which engine this is: the release and a checksum over the classes and resources of its jar, so
 * that a case read by another engine is read again. Never part of an export.
 */
public final class EngineVersion {
  /** The release. */
  public static final String RELEASE = "0.1.0";

  private EngineVersion() {}

  /**
   * Release and checksum; "development" instead of the checksum when the classes lie in a folder.
   */
  public static String current() {
    CodeSource source = EngineVersion.class.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
      return RELEASE + "-development";
    }
    CRC32 sum = new CRC32();
    try (ZipFile jar = new ZipFile(Path.of(source.getLocation().toURI()).toFile())) {
      jar.stream()
          .filter(entry -> entry.getName().startsWith("org/careo/"))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(
              entry -> {
                long crc = entry.getCrc();
                for (int shift = 0; shift < 32; shift += 8) {
                  sum.update((int) (crc >> shift));
                }
              });
    } catch (IOException | java.net.URISyntaxException unreadable) {
      return RELEASE + "-unknown";
    }
    return RELEASE + "-" + Long.toHexString(sum.getValue());
  }
}
