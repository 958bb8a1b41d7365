package org.careo.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.app.page.situation.ActWords;
import org.careo.export.Words;
import org.careo.model.Account;
import org.careo.model.Commitment;
import org.careo.model.Happening;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * Says a happening as a sentence: who did what to whom in plain words, how far it has come, whose
 * word it is, the words it rests on, and how often it is told.
 */
final class HappeningSentence {
  private static final int LONGEST_WORDS = 160;

  private final PictureNames names;

  HappeningSentence(PictureNames names) {
    this.names = names;
  }

  /** One happening with all its tellings, the earliest first. */
  String of(List<Happening> tellings) {
    Happening first = tellings.getFirst();
    Set<String> reports = new HashSet<>();
    tellings.forEach(each -> reports.add(each.report()));
    String more =
        tellings.size() == 1
            ? ""
            : "; told "
                + tellings.size()
                + " times in "
                + reports.size()
                + (reports.size() == 1 ? " report" : " reports");
    return told(first) + "  " + names.file(first.report()) + more;
  }

  private String told(Happening happening) {
    String who = names.actors(happening.actors());
    String whom = names.actors(happening.recipients());
    String when = happening.time().isKnown() ? ", " + PictureNames.days(happening.time()) : "";
    return ActWords.sentence(happening, who, whom)
        + when
        + stage(happening.stage())
        + source(happening)
        + ": “"
        + Terminal.shortened(words(happening), LONGEST_WORDS)
        + "”";
  }

  private static String stage(Commitment.Stage stage) {
    return switch (stage) {
      case DONE, ONGOING, UNKNOWN -> "";
      case ORDERED, AUTHORISED, PLANNED, CONSIDERED, HYPOTHETICAL -> " (" + Words.of(stage) + ")";
    };
  }

  /** Whose word it is, where it is not the author's own. */
  private String source(Happening happening) {
    Optional<Statement> told =
        names.account(happening.report()).statements().stream()
            .filter(each -> each.id().equals(happening.statement()))
            .filter(each -> each.form() != Statement.Form.AUTHOR)
            .filter(each -> !each.speaker().name().isEmpty())
            .filter(each -> !happening.actors().contains(each.speaker().actor()))
            .filter(each -> !isOneOf(each.speaker().name(), happening.actors()))
            .findFirst();
    return told.map(each -> ", says " + Terminal.harmless(each.speaker().name())).orElse("");
  }

  private boolean isOneOf(String speaker, List<String> actors) {
    String folded = Folding.fold(speaker);
    return actors.stream().map(names::actor).map(Folding::fold).anyMatch(folded::equals);
  }

  /** The words of the sentence around the trigger. */
  private String words(Happening happening) {
    Account account = names.account(happening.report());
    Span trigger = happening.span();
    for (Sentence sentence : account.reading().sentences()) {
      if (sentence.span().contains(trigger)) {
        int from = Math.max(sentence.span().start(), trigger.start() - LONGEST_WORDS / 2);
        while (from > sentence.span().start()
            && !Character.isWhitespace(account.report().text().charAt(from - 1))) {
          from--;
        }
        String cut = from > sentence.span().start() ? "…" : "";
        return cut + names.words(happening.report(), new Span(from, sentence.span().end()));
      }
    }
    return names.words(happening.report(), trigger);
  }
}
