package org.careo.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How a report's id is made: "r" and ten hexadecimal digits of SHA-256 over the original's hash and
 * file name.
 */
public final class ReportId {

  private ReportId() {}

  public static String of(String sha256, String file) {
    return "r" + sha256((sha256 + "\n" + file).getBytes(StandardCharsets.UTF_8)).substring(0, 10);
  }

  /** SHA-256 of the bytes in lower-case hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
