package org.careo.read.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the language data of the reading stage from the class path. */
public final class ResourceText {
  private static final String ROOT = "/org/careo/read/";

  private ResourceText() {}

  /** Lines of a text resource without comments ({@code #} to the end) and empty lines, stripped. */
  public static List<String> lines(String path) {
    try (InputStream stream = open(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.indexOf('#') >= 0 ? line.substring(0, line.indexOf('#')) : line)
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read resource " + path, failure);
    }
  }

  /** A resource as a stream; throws when the build left it out. */
  public static InputStream open(String path) {
    InputStream stream = ResourceText.class.getResourceAsStream(ROOT + path);
    if (stream == null) {
      throw new IllegalStateException("missing resource " + ROOT + path);
    }
    return stream;
  }
}
