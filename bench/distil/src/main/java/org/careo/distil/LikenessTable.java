package org.careo.distil;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes {@code likeness.tsv}, the table of word vectors that words are likened by.
 *
 * <p>Each single word is put through a sentence encoder once; the vectors are centred and cut to
 * their main components, as in Model2Vec (Tulkens and van Dongen 2024), and kept as signed bytes. The
 * encoder is needed here only, never when Careo runs.
 */
public final class LikenessTable {
  private static final int COMPONENTS = 64;
  private static final int ROUNDS = 40;
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final String SENSE_COUNTS = "/net/sf/extjwnl/data/wordnet/wn31/cntlist";

  private LikenessTable() {}

  /**
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    List<String> words = words();
    EmbeddingModel encoder = new AllMiniLmL6V2QuantizedEmbeddingModel();
    double[][] vectors = new double[words.size()][];
    for (int index = 0; index < vectors.length; index++) {
      float[] vector = encoder.embed(words.get(index)).content().vector();
      vectors[index] = new double[vector.length];
      for (int at = 0; at < vector.length; at++) {
        vectors[index][at] = vector[at];
      }
    }
    centre(vectors);
    double[][] axes = mainAxes(vectors);
    List<String> lines = new ArrayList<>();
    lines.add("# How alike English words are: one word a line, word <TAB> 64 signed bytes in Base64; the cosine of two is their likeness.");
    lines.add("# Made by bench/distil from the sentence encoder all-MiniLM-L6-v2 (Apache-2.0): its vectors of single words, centred, main components.");
    lines.add("# Words: those of the encoder's vocabulary and those WordNet 3.1 has seen in running text.");
    for (int index = 0; index < vectors.length; index++) {
      lines.add(words.get(index) + "\t" + Base64.getEncoder().encodeToString(bytes(vectors[index], axes)));
    }
    Files.write(Path.of(arguments[0]), lines);
  }

  /** Sorted. */
  private static List<String> words() throws IOException {
    TreeSet<String> words = new TreeSet<>();
    Matcher entry =
        Pattern.compile("\"([a-z]{3,})\":\\s*\\d+").matcher(resource(TOKENIZER));
    while (entry.find()) {
      words.add(entry.group(1));
    }
    Matcher counted =
        Pattern.compile("(?m)^\\d+ ([a-z]{3,})%").matcher(resource(SENSE_COUNTS));
    while (counted.find()) {
      words.add(counted.group(1));
    }
    return List.copyOf(words);
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = LikenessTable.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("not on the class path: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void centre(double[][] vectors) {
    double[] mean = new double[vectors[0].length];
    for (double[] vector : vectors) {
      for (int at = 0; at < mean.length; at++) {
        mean[at] += vector[at] / vectors.length;
      }
    }
    for (double[] vector : vectors) {
      for (int at = 0; at < mean.length; at++) {
        vector[at] -= mean[at];
      }
    }
  }

  /** The main axes, by orthogonal iteration on the covariance; fixed seed. */
  private static double[][] mainAxes(double[][] vectors) {
    int size = vectors[0].length;
    double[][] covariance = new double[size][size];
    for (double[] vector : vectors) {
      for (int row = 0; row < size; row++) {
        for (int column = 0; column < size; column++) {
          covariance[row][column] += vector[row] * vector[column];
        }
      }
    }
    Random random = new Random(1);
    double[][] axes = new double[COMPONENTS][size];
    for (double[] axis : axes) {
      for (int at = 0; at < size; at++) {
        axis[at] = random.nextGaussian();
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int index = 0; index < COMPONENTS; index++) {
        double[] next = new double[size];
        for (int row = 0; row < size; row++) {
          next[row] = dot(covariance[row], axes[index]);
        }
        for (int before = 0; before < index; before++) {
          double shared = dot(next, axes[before]);
          for (int at = 0; at < size; at++) {
            next[at] -= shared * axes[before][at];
          }
        }
        double length = Math.sqrt(dot(next, next));
        for (int at = 0; at < size; at++) {
          next[at] /= length;
        }
        axes[index] = next;
      }
    }
    return axes;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int at = 0; at < a.length; at++) {
      sum += a[at] * b[at];
    }
    return sum;
  }

  private static byte[] bytes(double[] vector, double[][] axes) {
    double[] cut = new double[axes.length];
    double largest = 0;
    for (int index = 0; index < cut.length; index++) {
      cut[index] = dot(vector, axes[index]);
      largest = Math.max(largest, Math.abs(cut[index]));
    }
    byte[] bytes = new byte[cut.length];
    for (int index = 0; index < cut.length; index++) {
      bytes[index] = (byte) Math.round(127 * cut[index] / largest);
    }
    return bytes;
  }
}
