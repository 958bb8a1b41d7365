package org.careo.model;

/**
 * The bytes of one report as acquired, with what is known of how they came.
 *
 * @param file name of the report inside its input: the path below a given folder or archive with
 *     forward slashes, the bare name of a file given by itself
 * @param from where it was taken from, as a URI; archives add {@code !/entry}
 * @param mediaType media type found by looking at the bytes, then the name
 * @param sha256 SHA-256 of {@code bytes}, 64 hexadecimal digits
 * @param modified last change of the file as an ISO 8601 instant in UTC; empty when unknown
 * @param bytes the bytes; not copied, not to be changed
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Identity is the hash; the bytes are handed on, never compared.
public record Original(
    String file, String from, String mediaType, String sha256, String modified, byte[] bytes) {

  /**
   * Id of the report made from these bytes: the same bytes under the same name give the same id on
   * every machine.
   */
  public String reportId() {
    return ReportId.of(sha256, file);
  }
}
