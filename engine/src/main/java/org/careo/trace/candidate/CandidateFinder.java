package org.careo.trace.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;

/**
 * Asks a full-text index, kept in memory, for the reports that share the rarest terms of each
 * report. A term's weight is its inverse document frequency in this case.
 */
public final class CandidateFinder {
  /** Terms asked for each report. */
  private static final int RAREST = 25;

  /** Hits taken for each report. */
  private static final int HITS = 20;

  /** A hit must hold at least this share of the weight asked for. */
  private static final double LEAST_SHARE = 0.06;

  private static final FieldType TERMS = new FieldType();

  static {
    TERMS.setTokenized(true);
    TERMS.setOmitNorms(true);
    TERMS.setIndexOptions(IndexOptions.DOCS);
    TERMS.freeze();
  }

  private final Keys keys;

  public CandidateFinder(Keys keys) {
    this.keys = keys;
  }

  /**
   * Pairs worth comparing, as {@code first << 32 | second} with the smaller index first, ascending
   * and distinct.
   *
   * @param digests in an order that does not depend on the order of input
   */
  public long[] find(List<Digest> digests) {
    if (digests.size() < 2) {
      return new long[0];
    }
    int[] documentFrequency = documentFrequencies(digests);
    try (Directory directory = new ByteBuffersDirectory()) {
      index(directory, digests, documentFrequency);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BooleanSimilarity());
        searcher.setQueryCache(null);
        return IntStream.range(0, digests.size())
            .parallel()
            .mapToObj(document -> ask(searcher, digests, document, documentFrequency))
            .flatMapToLong(Arrays::stream)
            .sorted()
            .distinct()
            .toArray();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private int[] documentFrequencies(List<Digest> digests) {
    int[] frequencies = new int[1 << 16];
    for (Digest digest : digests) {
      for (int slot = 0; slot < digest.distinctSize(); slot++) {
        int key = digest.distinctKey(slot);
        if (key >= frequencies.length) {
          frequencies = Arrays.copyOf(frequencies, Math.max(key + 1, frequencies.length * 2));
        }
        frequencies[key]++;
      }
    }
    return frequencies;
  }

  private void index(Directory directory, List<Digest> digests, int[] documentFrequency)
      throws IOException {
    IndexWriterConfig configuration =
        new IndexWriterConfig()
            .setSimilarity(new BooleanSimilarity())
            .setMergeScheduler(new SerialMergeScheduler())
            .setRAMBufferSizeMB(64);
    try (IndexWriter writer = new IndexWriter(directory, configuration)) {
      KeyStream stream = new KeyStream();
      for (Digest digest : digests) {
        stream.read(digest, keys, documentFrequency);
        Document document = new Document();
        document.add(new Field("terms", stream, TERMS));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  /** The pairs of one report; several threads ask at once. */
  private long[] ask(
      IndexSearcher searcher, List<Digest> digests, int self, int[] documentFrequency) {
    Digest digest = digests.get(self);
    List<int[]> terms = new ArrayList<>();
    for (int slot = 0; slot < digest.distinctSize(); slot++) {
      int key = digest.distinctKey(slot);
      if (documentFrequency[key] > 1 && keys.weight(key) > 0) {
        terms.add(new int[] {documentFrequency[key], key});
      }
    }
    terms.sort(
        (first, second) ->
            first[0] != second[0]
                ? Integer.compare(first[0], second[0])
                : keys.name(first[1]).compareTo(keys.name(second[1])));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double asked = 0;
    for (int[] term : terms.subList(0, Math.min(RAREST, terms.size()))) {
      float weight = (float) Math.log((digests.size() + 1.0) / term[0]);
      asked += weight;
      query.add(
          new BoostQuery(new TermQuery(new Term("terms", Integer.toString(term[1], 36))), weight),
          BooleanClause.Occur.SHOULD);
    }
    double least = LEAST_SHARE * asked;
    return Arrays.stream(hits(searcher, query.build()))
        .filter(hit -> hit.doc != self && hit.score >= least)
        .mapToLong(hit -> (long) Math.min(self, hit.doc) << 32 | Math.max(self, hit.doc))
        .toArray();
  }

  private static ScoreDoc[] hits(IndexSearcher searcher, Query query) {
    try {
      return searcher.search(query, HITS + 1).scoreDocs;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Gives the content keys of a digest that another report has too as index terms. */
  private static final class KeyStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private int[] terms = new int[0];
    private int next;

    void read(Digest digest, Keys keys, int[] documentFrequency) {
      int[] found = new int[digest.distinctSize()];
      int count = 0;
      for (int slot = 0; slot < digest.distinctSize(); slot++) {
        int key = digest.distinctKey(slot);
        if (documentFrequency[key] > 1 && keys.weight(key) > 0) {
          found[count++] = key;
        }
      }
      terms = Arrays.copyOf(found, count);
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == terms.length) {
        return false;
      }
      clearAttributes();
      term.append(Integer.toString(terms[next++], 36));
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }
  }
}
