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
 */
public final class LinearModel {
  private static final int MAGIC = 0x43545031;

  private final List<String> labels;
  private final int[] keys;
  private final int[] slots;
  private final int[] offsets;
  private final byte[] entryLabels;
  private final short[] entryWeights;
  private final int mask;

  private LinearModel(
      List<String> labels, int[] hashes, int[] offsets, byte[] entryLabels, short[] entryWeights) {
    this.labels = List.copyOf(labels);
    this.offsets = offsets;
    this.entryLabels = entryLabels;
    this.entryWeights = entryWeights;
    int size = Integer.highestOneBit(Math.max(16, hashes.length) * 2 - 1) << 1;
    mask = size - 1;
    keys = new int[size];
    slots = new int[size];
    for (int index = 0; index < hashes.length; index++) {
      int slot = spread(hashes[index]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = hashes[index];
      slots[slot] = index + 1;
    }
  }

  public List<String> labels() {
    return labels;
  }

  /** Adds the weights of a feature to the scores of the labels; nothing when it is unknown. */
  public void add(int feature, int[] scores) {
    int slot = spread(feature) & mask;
    while (slots[slot] != 0) {
      if (keys[slot] == feature) {
        int row = slots[slot] - 1;
        int end = offsets[row + 1];
        for (int entry = offsets[row]; entry < end; entry++) {
          scores[entryLabels[entry]] += entryWeights[entry];
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Loads a model by its path below the resources of the reading stage. */
  public static LinearModel load(String path) {
    try {
      return read(ResourceText.open(path));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read resource " + path, failure);
    }
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 16);
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
    int[] offsets = new int[hashes.length + 1];
    byte[] lengths = packed.bytes(hashes.length);
    for (int index = 0; index < hashes.length; index++) {
      offsets[index + 1] = offsets[index] + (lengths[index] & 0xFF);
    }
    byte[] entryLabels = packed.bytes(offsets[hashes.length]);
    short[] entryWeights = new short[entryLabels.length];
    packed.signed(entryWeights);
    return new LinearModel(labels, hashes, offsets, entryLabels, entryWeights);
  }
}
