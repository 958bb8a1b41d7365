package org.careo.text;

import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * Numbers packed into bytes, as the models that ship with Careo hold them; unpacked from an array,
 * since a stream asked for each byte costs most of the start-up.
 *
 * <p>A number of varying length has seven bits a byte, the lowest first, the eighth bit set in all
 * bytes but the last. Fixed numbers are big-endian, words are a length of two bytes and UTF-8.
 */
public final class PackedNumbers {
  private final byte[] bytes;
  private int at;

  private PackedNumbers(byte[] bytes) {
    this.bytes = bytes;
  }

  /** All of a compressed stream, which is left open. */
  public static PackedNumbers unzip(InputStream stream) throws IOException {
    return new PackedNumbers(new GZIPInputStream(stream, 1 << 16).readAllBytes());
  }

  /** A number of four bytes. */
  public int fixed() throws IOException {
    return unsignedShort() << 16 | unsignedShort();
  }

  /** A number of two bytes. */
  public int unsignedShort() throws IOException {
    int start = take(2);
    return (bytes[start] & 0xFF) << 8 | bytes[start + 1] & 0xFF;
  }

  /** A word of letters, digits and marks of ASCII. */
  public String word() throws IOException {
    int length = unsignedShort();
    int start = take(length);
    String word = new String(bytes, start, length, StandardCharsets.UTF_8);
    if (word.length() != length) {
      throw new UTFDataFormatException("a word beyond ASCII");
    }
    return word;
  }

  /** The next bytes as they are. */
  public byte[] bytes(int length) throws IOException {
    int start = take(length);
    byte[] part = new byte[length];
    System.arraycopy(bytes, start, part, 0, length);
    return part;
  }

  /** Fills an array with numbers given by their differences, the first to the smallest of all. */
  public void rising(int[] into) throws IOException {
    int last = Integer.MIN_VALUE;
    for (int index = 0; index < into.length; index++) {
      last += number();
      into[index] = last;
    }
  }

  /** The next small number of either sign; they alternate: 0, -1, 1, -2, … */
  public int signed() throws IOException {
    int number = number();
    return number >>> 1 ^ -(number & 1);
  }

  /** Writes a number of varying length. */
  public static void write(DataOutput output, int number) throws IOException {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      output.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    output.writeByte(rest);
  }

  private int number() throws IOException {
    int number = 0;
    int shift = 0;
    while (at < bytes.length) {
      int part = bytes[at++];
      number |= (part & 0x7F) << shift;
      if (part >= 0) {
        return number;
      }
      shift += 7;
    }
    throw new EOFException("the numbers end too soon");
  }

  private int take(int length) throws IOException {
    int start = at;
    if (length > bytes.length - at) {
      throw new EOFException("the numbers end too soon");
    }
    at += length;
    return start;
  }
}
