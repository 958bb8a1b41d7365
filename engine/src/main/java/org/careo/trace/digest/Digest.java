package org.careo.trace.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Span;

/**
 * A report as the stage compares it: the words of its article in text order, each with key, place,
 * sentence and what it is, and the distinct keys sorted.
 */
public final class Digest {
  /** The word stands between quotation marks. */
  public static final int QUOTED = 1;

  /** The word is a name: capitalised inside a sentence, or all capitals. */
  public static final int NAME = 2;

  /** The word is a number in digits. */
  public static final int NUMBER = 4;

  private final Account account;
  private final Keys names;
  private final int[] keys;
  private final int[] starts;
  private final short[] lengths;
  private final short[] sentences;
  private final byte[] flags;
  private final int sentenceCount;
  private final int[] distinct;
  private final byte[] distinctFlags;

  /** Indexes of all words by their keys; those of a slot begin at its offset. */
  private final short[] places;

  private final short[] offsets;
  private final AtomicReferenceArray<int[]> sequences = new AtomicReferenceArray<>(8);

  Digest(
      Account account,
      Keys names,
      int[] keys,
      int[] starts,
      short[] lengths,
      short[] sentences,
      byte[] flags,
      int sentenceCount) {
    this.account = account;
    this.names = names;
    this.keys = keys;
    this.starts = starts;
    this.lengths = lengths;
    this.sentences = sentences;
    this.flags = flags;
    this.sentenceCount = sentenceCount;
    long[] order = new long[keys.length];
    for (int word = 0; word < keys.length; word++) {
      order[word] = ((long) keys[word] << 32) | word;
    }
    Arrays.sort(order);
    int distinctCount = 0;
    for (int at = 0; at < order.length; at++) {
      if (at == 0 || order[at] >> 32 != order[at - 1] >> 32) {
        distinctCount++;
      }
    }
    distinct = new int[distinctCount];
    distinctFlags = new byte[distinctCount];
    places = new short[order.length];
    offsets = new short[distinctCount + 1];
    offsets[distinctCount] = (short) order.length;
    int slot = -1;
    for (int at = 0; at < order.length; at++) {
      int word = (int) order[at];
      places[at] = (short) word;
      if (at == 0 || order[at] >> 32 != order[at - 1] >> 32) {
        slot++;
        distinct[slot] = keys[word];
        offsets[slot] = (short) at;
        distinctFlags[slot] = flags[word];
      } else {
        // A key counts as quoted only where it stands nowhere else; as a name wherever it is one.
        int both = distinctFlags[slot] & flags[word] & QUOTED;
        distinctFlags[slot] =
            (byte) (both | ((distinctFlags[slot] | flags[word]) & (NAME | NUMBER)));
      }
    }
  }

  public Account account() {
    return account;
  }

  /** Id of the report. */
  public String id() {
    return account.report().id();
  }

  /** Language whose words its keys were made from: Spanish, or English for every other. */
  public Language language() {
    return Language.SPANISH.equals(account.report().language())
        ? Language.SPANISH
        : Language.ENGLISH;
  }

  /** A hash of the words in their order: the same for the same article. */
  public long hash() {
    long hash = keys.length;
    for (int key : keys) {
      hash = mixed(hash, key);
    }
    return hash;
  }

  /**
   * A hash of all that a comparison takes from the digest, the same in every run of the program.
   * Two digests with the same one are taken for equal.
   */
  public String fingerprint() {
    MessageDigest hash = sha256();
    hash.update(language().tag().getBytes(StandardCharsets.UTF_8));
    ByteBuffer word = ByteBuffer.allocate(Long.BYTES + 2 * Short.BYTES + Byte.BYTES);
    for (int at = 0; at < keys.length; at++) {
      word.clear();
      word.putLong(names.stableHash(keys[at]));
      word.putShort(sentences[at]).putShort(lengths[at]).put(flags[at]);
      hash.update(word.array());
    }
    return Base64.getEncoder().withoutPadding().encodeToString(hash.digest()).substring(0, 22);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static long mixed(long hash, long value) {
    long product = (hash ^ value) * 0x9E3779B97F4A7C15L;
    return product ^ product >>> 32;
  }

  /**
   * For each sentence a hash of its words in their order.
   *
   * @param leastWords shorter sentences have the hash 0
   */
  long[] sentenceHashes(int leastWords) {
    long[] hashes = new long[sentenceCount];
    int[] words = new int[sentenceCount];
    for (int word = 0; word < keys.length; word++) {
      int sentence = sentences[word];
      words[sentence]++;
      hashes[sentence] = mixed(hashes[sentence], keys[word] + 1);
    }
    for (int sentence = 0; sentence < sentenceCount; sentence++) {
      hashes[sentence] = words[sentence] < leastWords ? 0 : hashes[sentence];
    }
    return hashes;
  }

  /** The same report with the words of those sentences only that share a name or number. */
  public Digest about(Digest other) {
    BitSet gone = new BitSet();
    gone.set(0, sentenceCount);
    for (int word = 0; word < keys.length; word++) {
      if ((is(word, NAME) || is(word, NUMBER)) && other.slot(keys[word]) >= 0) {
        gone.clear(sentences[word]);
      }
    }
    return without(gone);
  }

  /** The same report without the words of some of its sentences, which keep their numbers. */
  Digest without(BitSet gone) {
    int[] kept = IntStream.range(0, keys.length).filter(at -> !gone.get(sentences[at])).toArray();
    int[] keptKeys = new int[kept.length];
    int[] keptStarts = new int[kept.length];
    short[] keptLengths = new short[kept.length];
    short[] keptSentences = new short[kept.length];
    byte[] keptFlags = new byte[kept.length];
    for (int at = 0; at < kept.length; at++) {
      keptKeys[at] = keys[kept[at]];
      keptStarts[at] = starts[kept[at]];
      keptLengths[at] = lengths[kept[at]];
      keptSentences[at] = sentences[kept[at]];
      keptFlags[at] = flags[kept[at]];
    }
    return new Digest(
        account, names, keptKeys, keptStarts, keptLengths, keptSentences, keptFlags, sentenceCount);
  }

  /** How many words the article has. */
  public int size() {
    return keys.length;
  }

  /** Key of the word at an index. */
  public int key(int word) {
    return keys[word];
  }

  /** Where the word stands in the report's text. */
  public Span span(int word) {
    return new Span(starts[word], starts[word] + lengths[word]);
  }

  /** From the first word to the last, both included. */
  public Span span(int firstWord, int lastWord) {
    return new Span(starts[firstWord], starts[lastWord] + lengths[lastWord]);
  }

  /** Number of the sentence the word stands in, from 0. */
  public int sentence(int word) {
    return sentences[word];
  }

  /**
   * Whether a span lies in one of some sentences: between the first word of one and the first of
   * the next.
   */
  public boolean isInAny(Span span, BitSet numbers) {
    int sentence = -1;
    for (int word = 0; word < keys.length && starts[word] <= span.start(); word++) {
      sentence = sentences[word];
    }
    return sentence >= 0 && numbers.get(sentence);
  }

  /** How many sentences the article has. */
  public int sentenceCount() {
    return sentenceCount;
  }

  /** The sentences, from first word to last; an empty span where one has no word. */
  public Span[] sentenceSpans() {
    Span[] spans = new Span[sentenceCount];
    Arrays.fill(spans, new Span(0, 0));
    for (int word = 0; word < keys.length; word++) {
      Span known = spans[sentences[word]];
      Span here = span(word);
      spans[sentences[word]] = known.isEmpty() ? here : known.cover(here);
    }
    return spans;
  }

  /** Whether the word at an index has the flag. */
  public boolean is(int word, int flag) {
    return (flags[word] & flag) != 0;
  }

  /** Mean length of the words in UTF-16 units; 0 for an empty article. */
  public double meanWordLength() {
    long sum = 0;
    for (short length : lengths) {
      sum += length;
    }
    return lengths.length == 0 ? 0 : (double) sum / lengths.length;
  }

  /** How many words are names or numbers. */
  public int names() {
    int names = 0;
    for (byte flag : flags) {
      names += (flag & (NAME | NUMBER)) != 0 ? 1 : 0;
    }
    return names;
  }

  /** How many distinct keys there are. */
  public int distinctSize() {
    return distinct.length;
  }

  /** The distinct key in a slot; ascending over the slots. */
  public int distinctKey(int slot) {
    return distinct[slot];
  }

  /** Index of the first word with the key of a slot. */
  public int firstWord(int slot) {
    return places[offsets[slot]];
  }

  /** How often the key of a slot stands in the article. */
  public int count(int slot) {
    return offsets[slot + 1] - offsets[slot];
  }

  /** Whether the key of a slot has the flag; {@link #QUOTED} means nowhere outside quotations. */
  public boolean distinctIs(int slot, int flag) {
    return (distinctFlags[slot] & flag) != 0;
  }

  /** Slot of a key, negative when the article does not have it. */
  public int slot(int key) {
    return Arrays.binarySearch(distinct, key);
  }

  /**
   * Hashes of the sequences of so many words that lie wholly outside quotations and in one
   * sentence, distinct and ascending. Made once, on first use.
   *
   * @param length 2 to 7
   */
  public int[] sequences(int length) {
    int[] known = sequences.get(length);
    if (known != null) {
      return known;
    }
    int[] made = makeSequences(length);
    sequences.set(length, made);
    return made;
  }

  private int[] makeSequences(int length) {
    int[] hashes = new int[Math.max(0, keys.length - length + 1)];
    int count = 0;
    for (int first = 0; first + length <= keys.length; first++) {
      long hash = 1125899906842597L;
      boolean whole = sentences[first] == sentences[first + length - 1];
      for (int word = first; whole && word < first + length; word++) {
        whole = (flags[word] & QUOTED) == 0;
        hash = (hash ^ keys[word]) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      }
      if (whole) {
        hashes[count++] = (int) hash;
      }
    }
    return Arrays.stream(hashes, 0, count).sorted().distinct().toArray();
  }

  /**
   * Indexes of the words with the key of a slot that stand outside quotations, ascending.
   *
   * @param most at most so many, the first ones
   */
  public int[] words(int slot, int most) {
    int[] found = new int[Math.min(most, count(slot))];
    int count = 0;
    for (int at = offsets[slot]; at < offsets[slot + 1] && count < found.length; at++) {
      if ((flags[places[at]] & QUOTED) == 0) {
        found[count++] = places[at];
      }
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * For each slot the sentences its key stands in, ascending.
   *
   * @param slots slots, ascending
   */
  public int[][] sentencesOf(int[] slots) {
    int[][] found = new int[slots.length][];
    for (int at = 0; at < slots.length; at++) {
      found[at] = sentencesOf(slots[at]);
    }
    return found;
  }

  private int[] sentencesOf(int slot) {
    int[] found = new int[count(slot)];
    int count = 0;
    for (int at = offsets[slot]; at < offsets[slot + 1]; at++) {
      int sentence = sentences[places[at]];
      if (count == 0 || found[count - 1] != sentence) {
        found[count++] = sentence;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
