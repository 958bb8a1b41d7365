package org.careo.bench.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U files, plain or compressed. */
public final class Treebank {

  private Treebank() {}

  /**
   * A word of a tree.
   *
   * @param form as written
   * @param lemma dictionary form
   * @param tag universal part of speech
   * @param treebankTag tag of the treebank
   * @param features morphology
   * @param head index of the head in the sentence; -1 for the root
   * @param relation relation to the head
   * @param spaceAfter whether white space follows
   */
  public record Word(
      String form,
      String lemma,
      String tag,
      String treebankTag,
      String features,
      int head,
      String relation,
      boolean spaceAfter) {}

  /**
   * A tree.
   *
   * @param document identifier of its document; empty when not given
   * @param text the sentence
   * @param words its words
   * @param convention number of its treebank where several are mixed; 0 = one alone
   * @param opens whether it is the first of a paragraph
   */
  public record Tree(
      String document, String text, List<Word> words, int convention, boolean opens) {

    /** The same tree under another convention. */
    Tree under(int number) {
      return new Tree(document, text, words, number, opens);
    }
  }

  /** English: words as the treebank cuts them. */
  public static List<Tree> words(Path file) throws IOException {
    return read(file, false);
  }

  /** Spanish: contractions and verbs with clitics whole, with the tag of their main part. */
  public static List<Tree> surface(Path file) throws IOException {
    return read(file, true);
  }

  private static List<Tree> read(Path file, boolean surface) throws IOException {
    List<Tree> trees = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      String document = "";
      String text = "";
      boolean opens = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isEmpty()) {
          if (!rows.isEmpty()) {
            trees.add(tree(document, text, rows, surface, opens));
          }
          opens = false;
          rows = new ArrayList<>();
        } else if (line.startsWith("# newdoc id = ")) {
          document = line.substring(14);
          opens = true;
        } else if (line.startsWith("# newpar")) {
          opens = true;
        } else if (line.startsWith("# text = ")) {
          text = line.substring(9);
        } else if (line.charAt(0) != '#') {
          String[] row = line.split("\t");
          if (row[0].indexOf('.') < 0) {
            rows.add(row);
          }
        }
      }
    }
    return trees;
  }

  private static Tree tree(
      String document, String text, List<String[]> rows, boolean surface, boolean opens) {
    int[] place = new int[rows.size() + 2];
    List<List<String[]>> groups = new ArrayList<>();
    List<String[]> heads = new ArrayList<>();
    int until = 0;
    for (String[] row : rows) {
      int dash = row[0].indexOf('-');
      if (dash > 0) {
        if (surface) {
          until = Integer.parseInt(row[0].substring(dash + 1));
          groups.add(new ArrayList<>());
          heads.add(row);
        }
        continue;
      }
      int id = Integer.parseInt(row[0]);
      if (id > until) {
        groups.add(new ArrayList<>());
        heads.add(row);
      }
      groups.getLast().add(row);
      place[id] = groups.size() - 1;
    }
    List<Word> words = new ArrayList<>();
    for (int index = 0; index < groups.size(); index++) {
      String[] main = main(groups.get(index));
      int head = Integer.parseInt(main[6]);
      String[] shown = heads.get(index);
      words.add(
          new Word(
              shown[1],
              main[2],
              main[3],
              main[4],
              main[5],
              head == 0 ? -1 : place[head],
              main[7],
              !shown[9].contains("SpaceAfter=No")));
    }
    return new Tree(document, text, words, 0, opens);
  }

  private static String[] main(List<String[]> parts) {
    for (String[] part : parts) {
      if (part[3].equals("VERB") || part[3].equals("AUX")) {
        return part;
      }
    }
    return parts.getFirst();
  }
}
