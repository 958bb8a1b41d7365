package org.careo.acquire;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;

/**
 * Lists the files an input stands for: the file itself, the files below a folder, or those a glob
 * pattern matches ({@code *} within a name, {@code **} over folders), in code point order of their
 * names. A folder is entered once however many links lead to it, so a loop ends.
 */
final class InputFiles {

  /**
   * One file to be read.
   *
   * @param name name inside the input, safe to show
   * @param path where it is
   */
  record Found(String name, Path path) {}

  /**
   * What an input stands for.
   *
   * @param files in order
   * @param refused what could not be listed, with the reason
   */
  record Listing(List<Found> files, List<Acquired.Refused> refused) {}

  private final Bounds bounds;

  InputFiles(Bounds bounds) {
    this.bounds = bounds;
  }

  Listing list(String input) {
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        return folder(path, input);
      }
      if (Files.exists(path)) {
        return single(path, input);
      }
    } catch (InvalidPathException noPath) {
      return refuse(input, input, ErrorCategory.BAD_INPUT, "not a path");
    }
    return hasGlob(input)
        ? pattern(input)
        : refuse(input, input, ErrorCategory.BAD_INPUT, "no such file or folder");
  }

  private Listing single(Path path, String input) {
    if (!Files.isRegularFile(path)) {
      return refuse(input, address(path), ErrorCategory.BAD_INPUT, "not an ordinary file");
    }
    Path name = path.getFileName();
    return new Listing(
        List.of(new Found(SafeNames.of(name == null ? input : name.toString()), path)), List.of());
  }

  private Listing folder(Path root, String input) {
    List<Acquired.Refused> refused = new ArrayList<>();
    List<Found> files = new ArrayList<>();
    for (Found found : walk(root, refused)) {
      if (MediaTypes.mayBeReport(found.name())) {
        files.add(found);
      }
    }
    if (files.isEmpty() && refused.isEmpty()) {
      return refuse(
          input,
          address(root),
          ErrorCategory.BAD_INPUT,
          "no report in this folder (looked for .txt .md .html .pdf .docx .eml .gz .zip)");
    }
    return new Listing(files, refused);
  }

  private Listing pattern(String input) {
    String slashed = File.separatorChar == '\\' ? input.replace('\\', '/') : input;
    int firstGlob = 0;
    while (!isGlob(slashed.charAt(firstGlob))) {
      firstGlob++;
    }
    int slash = slashed.lastIndexOf('/', firstGlob);
    String base = slash < 0 ? "." : slash == 0 ? "/" : slashed.substring(0, slash);
    String rest = slashed.substring(slash + 1);
    String extension = MediaTypes.extension(rest);
    List<Acquired.Refused> refused = new ArrayList<>();
    List<Found> files = new ArrayList<>();
    try {
      Path root = Path.of(base);
      PathMatcher matcher = root.getFileSystem().getPathMatcher("glob:" + rest);
      for (Found found : Files.isDirectory(root) ? walk(root, refused) : List.<Found>of()) {
        boolean wanted = !extension.isEmpty() || MediaTypes.mayBeReport(found.name());
        if (wanted && matcher.matches(root.relativize(found.path()))) {
          files.add(found);
        }
      }
    } catch (IllegalArgumentException badPattern) {
      return refuse(
          input, input, ErrorCategory.BAD_INPUT, "not a pattern: " + badPattern.getMessage());
    }
    if (files.isEmpty() && refused.isEmpty()) {
      return refuse(input, input, ErrorCategory.BAD_INPUT, "no file matches this pattern");
    }
    return new Listing(files, refused);
  }

  /** All ordinary files below the folder, in order of their names inside it. */
  private List<Found> walk(Path root, List<Acquired.Refused> refused) {
    List<Found> files = new ArrayList<>();
    Set<Path> entered = new HashSet<>();
    Deque<Path> folders = new ArrayDeque<>(List.of(root));
    while (!folders.isEmpty()) {
      Path folder = folders.pop();
      try {
        if (!entered.add(folder.toRealPath())) {
          continue;
        }
        if (folder.getNameCount() - root.getNameCount() > bounds.folderDepth()) {
          refused.add(
              refusal(root, folder, ErrorCategory.LIMIT, "folders lie too deep in each other"));
          continue;
        }
        List<Path> below = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
          entries.forEach(below::add);
        }
        below.sort(Comparator.comparing(Path::toString, CodePointOrder.INSTANCE.reversed()));
        for (Path path : below) {
          if (Files.isDirectory(path)) {
            if (!isHidden(path)) {
              folders.push(path);
            }
          } else if (Files.isRegularFile(path)) {
            files.add(new Found(nameInside(root, path), path));
          }
        }
      } catch (IOException | DirectoryIteratorException failed) {
        refused.add(
            refusal(root, folder, ErrorCategory.UNREADABLE, "folder cannot be read: " + failed));
      }
    }
    files.sort(Comparator.comparing(Found::name, CodePointOrder.INSTANCE));
    return files;
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static String nameInside(Path root, Path path) {
    return SafeNames.of(root.relativize(path).toString());
  }

  private static Acquired.Refused refusal(
      Path root, Path path, ErrorCategory category, String reason) {
    return new Acquired.Refused(
        nameInside(root, path), address(path), new Failure(category, reason));
  }

  private static Listing refuse(String input, String from, ErrorCategory category, String reason) {
    String safe = SafeNames.of(input);
    return new Listing(
        List.of(),
        List.of(new Acquired.Refused(safe, from, new Failure(category, reason + ": " + safe))));
  }

  static String address(Path path) {
    return path.toUri().toString();
  }

  private static boolean hasGlob(String input) {
    return input.chars().anyMatch(InputFiles::isGlob);
  }

  private static boolean isGlob(int character) {
    return character == '*' || character == '?' || character == '[' || character == '{';
  }
}
