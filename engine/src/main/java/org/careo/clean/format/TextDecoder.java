package org.careo.clean.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into characters: byte order mark, strict UTF-8, the declared character set, UTF-8
 * with single broken bytes, then a guess by juniversalchardet, last windows-1252. Whatever was not
 * certain is said in a warning.
 */
public final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 1 << 20;

  private TextDecoder() {}

  /**
   * The bytes as text; a UTF-8 byte order mark stays in the text as U+FEFF, so that offsets are
   * those of the decoded file.
   *
   * @param bytes the bytes
   * @param declared name of the character set the file or its envelope declares; empty when none
   */
  public static Decoded decode(byte[] bytes, String declared) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return new Decoded(new String(bytes, Charset.forName("UTF-32")), "UTF-32", List.of());
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_16), "UTF-16", List.of());
    }
    Optional<String> strict = strictly(bytes, StandardCharsets.UTF_8);
    if (strict.isPresent() && !looksWide(bytes)) {
      return new Decoded(strict.get(), "UTF-8", List.of());
    }
    if (looksWide(bytes)) {
      Charset wide = bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      return guessed(bytes, wide);
    }
    Optional<Charset> named = named(declared);
    if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
      Optional<String> text = strictly(bytes, named.get());
      if (text.isPresent()) {
        return new Decoded(text.get(), named.get().name(), List.of());
      }
    }
    int broken = brokenUtf8(bytes);
    if (broken >= 0) {
      return new Decoded(
          new String(bytes, StandardCharsets.UTF_8),
          "UTF-8",
          List.of("character set UTF-8 broken: " + broken + " places could not be decoded"));
    }
    return guessed(bytes, detected(bytes));
  }

  private static Decoded guessed(byte[] bytes, Charset charset) {
    return new Decoded(
        new String(bytes, charset),
        charset.name(),
        List.of("character set guessed: " + charset.name()));
  }

  private static Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    Charset charset = named(name == null ? "" : name).orElse(WINDOWS);
    // The bytes are known not to be clean UTF-8, and ASCII would lose them.
    boolean useless =
        charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
    return useless ? WINDOWS : charset;
  }

  /** The character set of that name; ISO 8859-1 is read as windows-1252, as browsers do. */
  private static Optional<Charset> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    if (List.of("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii").contains(wanted)) {
      return Optional.of(WINDOWS);
    }
    try {
      return Optional.of(Charset.forName(wanted));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  /**
   * Places that are not UTF-8 in bytes that otherwise are; -1 when too many are, or when nothing
   * but ASCII speaks for UTF-8.
   */
  private static int brokenUtf8(byte[] bytes) {
    int good = 0;
    int broken = 0;
    int index = 0;
    while (index < bytes.length) {
      int lead = bytes[index] & 0xFF;
      int length =
          lead < 0x80
              ? 1
              : lead >= 0xC2 && lead < 0xE0
                  ? 2
                  : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
      int follow = 1;
      while (follow < length
          && index + follow < bytes.length
          && (bytes[index + follow] & 0xC0) == 0x80) {
        follow++;
      }
      if (length == 0 || follow < length) {
        broken++;
        index += Math.max(1, follow);
      } else {
        good += length > 1 ? 1 : 0;
        index += length;
      }
    }
    return good >= 3 * broken ? broken : -1;
  }

  /** Every second byte NUL: UTF-16 without a mark. */
  private static boolean looksWide(byte[] bytes) {
    int length = Math.min(bytes.length, 2000) / 2 * 2;
    if (length < 8) {
      return false;
    }
    int even = 0;
    int odd = 0;
    for (int index = 0; index < length; index += 2) {
      even += bytes[index] == 0 ? 1 : 0;
      odd += bytes[index + 1] == 0 ? 1 : 0;
    }
    return Math.max(even, odd) > length * 2 / 5 && Math.min(even, odd) * 20 <= Math.max(even, odd);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int index = 0; index < start.length; index++) {
      if ((bytes[index] & 0xFF) != start[index]) {
        return false;
      }
    }
    return true;
  }
}
