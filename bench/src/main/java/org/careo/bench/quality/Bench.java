package org.careo.bench.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a set may use: the evaluation folder, a folder for answers, and a way to call the scoring
 * script.
 *
 * @param evaluation folder with the annotated sets
 * @param answers folder where answers are written, emptied by nobody
 */
public record Bench(Path evaluation, Path answers) {

  /** Writes the answer lines of a set and gives the file. */
  public Path write(String name, List<String> lines) throws IOException {
    Path file = answers.resolve(name);
    Path folder = file.getParent();
    Files.createDirectories(folder == null ? answers : folder);
    return Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** Lines a script of the evaluation folder prints, such as the input of a set without labels. */
  public List<String> list(String folder, String... command) throws IOException {
    List<String> line = new ArrayList<>(List.of("python3"));
    line.addAll(List.of(command));
    Process process =
        new ProcessBuilder(line).directory(evaluation.resolve(folder).toFile()).start();
    try (InputStream output = process.getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /**
   * Runs a scoring script of the evaluation folder with Python 3, prints what it prints and gives
   * it too.
   *
   * @param folder working folder below the evaluation folder
   * @param command script and arguments
   */
  public String score(String folder, String... command) throws IOException {
    List<String> line = new ArrayList<>(List.of("python3"));
    line.addAll(List.of(command));
    Process process =
        new ProcessBuilder(line)
            .directory(evaluation.resolve(folder).toFile())
            .redirectErrorStream(true)
            .start();
    try (InputStream output = process.getInputStream()) {
      String printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      System.out.println(printed.strip());
      return printed;
    }
  }

  /** Runs a script of the evaluation folder and gives what it prints, without printing it. */
  public String run(String folder, String... command) throws IOException {
    List<String> line = new ArrayList<>(List.of("python3"));
    line.addAll(List.of(command));
    Process process =
        new ProcessBuilder(line).directory(evaluation.resolve(folder).toFile()).start();
    try (InputStream output = process.getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
