package org.careo.acquire;

/**
 * Bounds that protect the machine while reading inputs.
 *
 * @param fileBytes largest file or archive entry taken, in bytes
 * @param archiveBytes largest sum of unpacked bytes of one archive, nested ones included
 * @param ratio largest ratio of unpacked to packed bytes, checked once {@code ratioFloor} bytes are
 *     out
 * @param ratioFloor unpacked bytes below which the ratio is not looked at: short repetitive text
 *     packs well without being an attack
 * @param nesting how deep archives may lie in each other; 1 = an archive that holds none
 * @param entries largest number of entries looked at in one archive
 * @param folderDepth how deep folders are walked
 */
record Bounds(
    long fileBytes,
    long archiveBytes,
    int ratio,
    long ratioFloor,
    int nesting,
    int entries,
    int folderDepth) {
  static final Bounds STANDARD = new Bounds(100L << 20, 200L << 20, 100, 1L << 20, 2, 200_000, 100);
}
