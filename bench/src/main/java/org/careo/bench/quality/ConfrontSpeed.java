package org.careo.bench.quality;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.careo.confront.Confronter;
import org.careo.model.Account;
import org.careo.model.Confrontation;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Token;

/**
 * Confronts generated statements: {@code ./careo-bench quality.ConfrontSpeed [STATEMENTS]}. Words
 * are drawn with the frequencies of a text (Zipf), seven a statement, twenty statements a report.
 */
public final class ConfrontSpeed {
  private static final int VOCABULARY = 20_000;
  private static final int WORDS = 7;
  private static final int STATEMENTS_A_REPORT = 20;

  private ConfrontSpeed() {}

  public static void main(String[] arguments) {
    int statements = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    Random random = new Random(7);
    List<Account> accounts = new ArrayList<>();
    for (int made = 0; made < statements; made += STATEMENTS_A_REPORT) {
      accounts.add(account(String.format("r%08d", made), random));
    }
    long before = cpu();
    Confrontation confrontation = new Confronter().confront(accounts, Lineage.NONE);
    long spent = (cpu() - before) / 1_000_000;
    Runtime runtime = Runtime.getRuntime();
    System.out.println(
        statements
            + " statements: "
            + spent
            + " ms of one processor, "
            + (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000
            + " MB in use, "
            + confrontation.claims().size()
            + " claims, "
            + confrontation.relations().size()
            + " relations");
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Account account(String id, Random random) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int sentence = 0; sentence < STATEMENTS_A_REPORT; sentence++) {
      int start = text.length();
      int first = tokens.size();
      for (int word = 0; word < WORDS; word++) {
        String drawn = word(random);
        PartOfSpeech tag = word == 1 ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
        tokens.add(
            new Token(new Span(text.length(), text.length() + drawn.length()), tag, drawn, ""));
        text.append(drawn).append(' ');
      }
      sentences.add(
          new Sentence(
              new Span(start, text.length() - 1), first, tokens.size(), 0, Language.ENGLISH));
    }
    Report report = Texts.report(id, text.toString(), Language.ENGLISH, "");
    Reading reading =
        new Reading(
            id, sentences, tokens, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : sentences) {
      statements.add(SentenceAccounts.author(report, sentence.span()));
    }
    return new Account(report, reading, statements);
  }

  /** A word of letters only, its rank drawn by Zipf's law. */
  private static String word(Random random) {
    int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
    StringBuilder word = new StringBuilder("q");
    for (int rest = rank; rest > 0; rest /= 20) {
      word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append('u');
    }
    return word.toString();
  }
}
