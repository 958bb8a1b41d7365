package org.careo.read.base;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.careo.text.PackedNumbers;

/**
 * A linear model: for each feature hash a few labels with a weight.
 *
 * <p>The file is compressed: labels; number of features; then each feature in the order of its hash
 * as difference to the one before, number of labels, label and weight in hundredths.
 *
 * <p>Nearly all the time of tagging and parsing is waiting for memory here. So a feature and the
 * place of its row stand in one word of the table, a row is one run of numbers, and the features of
 * a decision are looked up together, which lets the processor wait for all of them at once.
 */
public final class LinearModel {
  private static final int MAGIC = 0x43545031;

  private final List<String> labels;

  /**
   * Open addressing; a feature in the high half, the place of its row in the low; 0 = free. The
   * place of a feature rises with it, so that the table is filled in one sweep.
   */
  private final long[] table;

  /**
   * Rows, from the second place on: how many labels, then each label in the low byte below its
   * weight.
   */
  private final int[] rows;

  private final int mask;
  private final int shift;

  private LinearModel(List<String> labels, int[] hashes, byte[] lengths, int[] rows) {
    this.labels = List.copyOf(labels);
    this.rows = rows;
    int size = Integer.highestOneBit(Math.max(16, hashes.length) * 2 - 1) << 1;
    mask = size - 1;
    shift = Integer.numberOfLeadingZeros(mask);
    table = new long[size];
    int row = 1;
    for (int index = 0; index < hashes.length; index++) {
      int slot = slot(hashes[index]);
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = (long) hashes[index] << 32 | row;
      row += 1 + (lengths[index] & 0xFF);
    }
  }

  public List<String> labels() {
    return labels;
  }

  /**
   * Adds the weights of features to the scores of the labels; an unknown feature adds nothing.
   *
   * @param features holds the features from its beginning on
   * @param count how many they are
   */
  public void add(int[] features, int count, int[] scores) {
    long[] found = new long[count];
    for (int index = 0; index < count; index++) {
      found[index] = table[slot(features[index])];
    }
    int known = 0;
    for (int index = 0; index < count; index++) {
      int row = row(features[index], found[index]);
      if (row > 0) {
        found[known++] = (long) row << 32 | rows[row];
      }
    }
    for (int index = 0; index < known; index++) {
      int row = (int) (found[index] >>> 32);
      int end = row + (int) found[index];
      for (int entry = row + 1; entry <= end; entry++) {
        int weighted = rows[entry];
        scores[weighted & 0xFF] += weighted >> 8;
      }
    }
  }

  /**
   * Place of a feature's row; 0 when it is unknown.
   *
   * @param first what stands where the feature is looked for first
   */
  private int row(int feature, long first) {
    long found = first;
    int slot = slot(feature);
    while (found != 0) {
      if ((int) (found >>> 32) == feature) {
        return (int) found;
      }
      slot = (slot + 1) & mask;
      found = table[slot];
    }
    return 0;
  }

  /** Loads a model by its path below the resources of the reading stage. */
  public static LinearModel load(String path) {
    try {
      return read(ResourceText.open(path));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read resource " + path, failure);
    }
  }

  private int slot(int feature) {
    return (feature ^ Integer.MIN_VALUE) >>> shift;
  }

  /**
   * Writes a model.
   *
   * @param labels labels by number
   * @param hashes feature hashes in rising order
   * @param rows for each feature labels and weights by turns
   */
  public static void write(OutputStream stream, List<String> labels, int[] hashes, int[][] rows)
      throws IOException {
    try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(stream))) {
      output.writeInt(MAGIC);
      output.writeShort(labels.size());
      for (String label : labels) {
        output.writeUTF(label);
      }
      output.writeInt(hashes.length);
      int last = Integer.MIN_VALUE;
      for (int hash : hashes) {
        PackedNumbers.write(output, hash - last);
        last = hash;
      }
      for (int[] row : rows) {
        output.writeByte(row.length / 2);
      }
      for (int[] row : rows) {
        for (int part = 0; part < row.length; part += 2) {
          output.writeByte(row[part]);
        }
      }
      for (int[] row : rows) {
        for (int part = 1; part < row.length; part += 2) {
          PackedNumbers.write(output, row[part] << 1 ^ row[part] >> 31);
        }
      }
    }
  }

  /** Reads a model; throws when the stream holds none. */
  public static LinearModel read(InputStream stream) throws IOException {
    PackedNumbers packed = PackedNumbers.unzip(stream);
    if (packed.fixed() != MAGIC) {
      throw new IOException("not a linear model");
    }
    List<String> labels = new ArrayList<>();
    int labelCount = packed.unsignedShort();
    for (int index = 0; index < labelCount; index++) {
      labels.add(packed.word());
    }
    int[] hashes = new int[packed.fixed()];
    packed.rising(hashes);
    byte[] lengths = packed.bytes(hashes.length);
    int entries = 0;
    for (byte length : lengths) {
      entries += length & 0xFF;
    }
    byte[] entryLabels = packed.bytes(entries);
    int[] rows = new int[1 + hashes.length + entries];
    int at = 1;
    int entry = 0;
    for (byte length : lengths) {
      rows[at++] = length & 0xFF;
      for (int end = entry + (length & 0xFF); entry < end; entry++) {
        rows[at++] = packed.signed() << 8 | entryLabels[entry] & 0xFF;
      }
    }
    return new LinearModel(labels, hashes, lengths, rows);
  }
}
