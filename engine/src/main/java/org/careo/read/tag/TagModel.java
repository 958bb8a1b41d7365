package org.careo.read.tag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights of a tagger: for each feature hash a few labels with a weight.
 *
 * <p>The file is compressed: labels; number of features; then each feature in the order of its hash
 * as difference to the one before, number of labels, label and weight in hundredths.
 */
public final class TagModel {
  private static final int MAGIC = 0x43545031;
  private static final int BEAM = 4;

  private final List<String> labels;
  private final int[] keys;
  private final int[] slots;
  private final int[] offsets;
  private final byte[] entryLabels;
  private final short[] entryWeights;
  private final int mask;

  /**
   * @param labels labels by number
   * @param hashes feature hashes in rising order
   * @param rows for each feature labels and weights by turns
   */
  public TagModel(List<String> labels, int[] hashes, int[][] rows) {
    this.labels = List.copyOf(labels);
    int size = Integer.highestOneBit(Math.max(16, hashes.length) * 2 - 1) << 1;
    mask = size - 1;
    keys = new int[size];
    slots = new int[size];
    offsets = new int[hashes.length + 1];
    int total = 0;
    for (int[] row : rows) {
      total += row.length / 2;
    }
    entryLabels = new byte[total];
    entryWeights = new short[total];
    int entry = 0;
    for (int index = 0; index < hashes.length; index++) {
      offsets[index] = entry;
      for (int part = 0; part < rows[index].length; part += 2) {
        entryLabels[entry] = (byte) rows[index][part];
        entryWeights[entry] = (short) rows[index][part + 1];
        entry++;
      }
      int slot = spread(hashes[index]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = hashes[index];
      slots[slot] = index + 1;
    }
    offsets[hashes.length] = entry;
  }

  public List<String> labels() {
    return labels;
  }

  /** Best label numbers of a sentence: beam search over whole sentences. */
  public int[] decode(TagFeatures features) {
    int length = features.length();
    int count = labels.size();
    int[] best = new int[length];
    if (length == 0) {
      return best;
    }
    int[][] states = new int[length][BEAM];
    int[][] origins = new int[length][BEAM];
    int[] scores = new int[BEAM];
    int[] history = new int[TagFeatures.HISTORY];
    int[] fixed = new int[count];
    int[] local = new int[count];
    int width = 1;
    for (int place = 0; place < length; place++) {
      java.util.Arrays.fill(fixed, 0);
      for (int feature : features.fixed(place)) {
        add(feature, fixed);
      }
      int[] nextScores = new int[BEAM];
      int nextWidth = 0;
      for (int state = 0; state < width; state++) {
        int previous = place > 0 ? states[place - 1][state] : -1;
        int before = place > 1 ? states[place - 2][origins[place - 1][state]] : -1;
        features.history(place, previous, before, history);
        System.arraycopy(fixed, 0, local, 0, count);
        for (int feature : history) {
          add(feature, local);
        }
        int base = place > 0 ? scores[state] : 0;
        for (int label = 0; label < count; label++) {
          int score = base + local[label];
          if (nextWidth == BEAM && score <= nextScores[BEAM - 1]) {
            continue;
          }
          int at = nextWidth < BEAM ? nextWidth++ : BEAM - 1;
          while (at > 0 && nextScores[at - 1] < score) {
            nextScores[at] = nextScores[at - 1];
            states[place][at] = states[place][at - 1];
            origins[place][at] = origins[place][at - 1];
            at--;
          }
          nextScores[at] = score;
          states[place][at] = label;
          origins[place][at] = state;
        }
      }
      scores = nextScores;
      width = nextWidth;
    }
    int state = 0;
    for (int place = length - 1; place >= 0; place--) {
      best[place] = states[place][state];
      state = origins[place][state];
    }
    return best;
  }

  private void add(int feature, int[] scores) {
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

  private static int spread(int hash) {
    return hash ^ (hash >>> 16);
  }

  /** Writes the model that the same hashes and rows make. */
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
        writeNumber(output, hash - last);
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
          writeNumber(output, row[part] << 1 ^ row[part] >> 31);
        }
      }
    }
  }

  /** Reads a model; throws when the stream holds none. */
  public static TagModel read(InputStream stream) throws IOException {
    try (DataInputStream input =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))) {
      if (input.readInt() != MAGIC) {
        throw new IOException("not a tagger model");
      }
      List<String> labels = new ArrayList<>();
      int labelCount = input.readShort();
      for (int index = 0; index < labelCount; index++) {
        labels.add(input.readUTF());
      }
      int[] hashes = new int[input.readInt()];
      int last = Integer.MIN_VALUE;
      for (int index = 0; index < hashes.length; index++) {
        last += readNumber(input);
        hashes[index] = last;
      }
      int[][] rows = new int[hashes.length][];
      for (int index = 0; index < rows.length; index++) {
        rows[index] = new int[input.readUnsignedByte() * 2];
      }
      for (int[] row : rows) {
        for (int part = 0; part < row.length; part += 2) {
          row[part] = input.readByte();
        }
      }
      for (int[] row : rows) {
        for (int part = 1; part < row.length; part += 2) {
          int number = readNumber(input);
          row[part] = number >>> 1 ^ -(number & 1);
        }
      }
      return new TagModel(labels, hashes, rows);
    }
  }

  private static void writeNumber(DataOutputStream output, int number) throws IOException {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      output.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    output.writeByte(rest);
  }

  private static int readNumber(DataInputStream input) throws IOException {
    int number = 0;
    int shift = 0;
    while (true) {
      int part = input.readByte();
      number |= (part & 0x7F) << shift;
      if (part >= 0) {
        return number;
      }
      shift += 7;
    }
  }
}
