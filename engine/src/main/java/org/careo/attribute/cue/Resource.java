package org.careo.attribute.cue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a resource file of the attribute stage as its lines without comments and blank lines. */
public final class Resource {

  private Resource() {}

  /** Lines of {@code /org/careo/attribute/NAME}, stripped; lines that begin with "#" left out. */
  public static List<String> lines(String name) {
    try (InputStream stream = Resource.class.getResourceAsStream("/org/careo/attribute/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("resource of the attribute stage is missing: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("resource of the attribute stage: " + name, unreadable);
    }
  }
}
