package org.careo.assess;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careo.model.Account;
import org.careo.model.ActorKind;
import org.careo.model.Circumstance;
import org.careo.model.Hop;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.Mention;
import org.careo.model.Origin;
import org.careo.model.Parentage;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.StatementOrigin;
import org.careo.text.Folding;
import org.jspecify.annotations.Nullable;

/** Finds the source of a statement: speaker, cited outlet, document, or the report's own text. */
final class SourceFinder {
  /** An actor of the built-in base that belongs to a state: "us.cbp". */
  private static final Pattern PUBLIC_BODY = Pattern.compile("[a-z]{2}\\..+");

  private final Families families;
  private final Words words;
  private final Map<String, Account> accounts = new TreeMap<>();
  private final Map<String, String> originOfReport = new TreeMap<>();
  private final Map<String, String> originOfStatement = new TreeMap<>();

  /** For statements that a report took from another, the other. */
  private final Map<String, String> takenFrom = new TreeMap<>();

  private final Map<String, Origin> origins = new TreeMap<>();

  /** Keys of the speakers who are introduced as authorities anywhere in the case. */
  private final Set<String> authorities = new TreeSet<>();

  SourceFinder(List<Account> all, Lineage lineage, Families families, Words words) {
    this.families = families;
    this.words = words;
    all.forEach(account -> accounts.put(account.report().id(), account));
    for (Origin origin : lineage.origins()) {
      origins.put(origin.id(), origin);
    }
    for (StatementOrigin origin : lineage.statementOrigins()) {
      originOfStatement.put(origin.statement(), origin.origin());
      if (!origin.parent().isEmpty()) {
        takenFrom.put(origin.statement(), origin.parent());
      }
    }
    for (Parentage parentage : lineage.parentage()) {
      originOfReport.put(parentage.report(), parentage.origin());
    }
    all.forEach(this::learnAuthorities);
  }

  private void learnAuthorities(Account account) {
    for (Statement statement : account.statements()) {
      if (isAuthority(statement)) {
        authorities.add(speakerKey(statement));
      }
    }
  }

  Source source(Statement statement) {
    // What a report took from a second source is of that one's family.
    String family = families.of(takenFrom.getOrDefault(statement.id(), statement.report()));
    int steps = Math.max(0, statement.chain().size() - 1);
    Language language = languageOf(statement.report());
    Origin cited = citedOutlet(statement);
    String textOrigin =
        originOfStatement.getOrDefault(
            statement.id(), originOfReport.getOrDefault(statement.report(), ""));
    if (cited != null) {
      String outlet = families.of(Families.name(cited.name()));
      return new Source(
          "outlet " + cited.name(),
          cited.name(),
          Source.Type.UNNAMED_REPORT,
          Source.Side.UNNAMED,
          cited.present() ? outlet : "origin " + cited.id(),
          cited.id().isEmpty() ? textOrigin : cited.id(),
          false,
          false,
          Set.of(),
          steps,
          language);
    }
    if (statement.form() == Statement.Form.AUTHOR) {
      return new Source(
          "text " + family,
          outletOf(statement.report()),
          Source.Type.NONE,
          Source.Side.UNNAMED,
          family,
          textOrigin,
          false,
          false,
          Set.of(),
          steps,
          language);
    }
    Source.Type type = type(statement);
    String name = statement.speaker().name();
    boolean named = name.isBlank() || type == Source.Type.UNNAMED_OFFICIAL;
    String key =
        type == Source.Type.UNNAMED_OFFICIAL || type == Source.Type.UNNAMED_REPORT || named
            ? "unnamed " + family
            : "speech " + speakerKey(statement);
    return new Source(
        key,
        name,
        type,
        side(statement, type),
        family,
        textOrigin,
        authorities.contains(speakerKey(statement)),
        isFirsthand(statement),
        quoted(statement),
        steps,
        language);
  }

  /** Whether the statement shows its speaker to hold public power or to speak for who does. */
  private boolean isAuthority(Statement statement) {
    return switch (statement.speaker().kind()) {
      case STATE, OFFICE -> true;
      case PERSON, ORGANISATION, GROUP, UNNAMED ->
          isPublicBody(statement) || words.isAuthority(title(statement));
      case LAW, DOCUMENT, POLL, POPULATION, MEDIA, AUTHOR, IMPERSONAL, UNKNOWN -> false;
    };
  }

  /**
   * Whether the words show that the speaker saw, counted or measured it himself and nobody passed
   * it on: he is called an eyewitness, or says so, or the cue does.
   */
  private boolean isFirsthand(Statement statement) {
    if (isPassedOn(statement)) {
      return false;
    }
    String content = words(statement, statement.content());
    return words.isEyewitness(title(statement))
        || words.isMeasuring(words(statement, statement.cue()))
        || words.beginsWithSeeing(content)
        || isQuoted(statement) && words.isOwnSeeing(content);
  }

  /** Whether somebody stands between the speaker and the text, other than whom he told it. */
  private static boolean isPassedOn(Statement statement) {
    return statement.chain().stream()
        .skip(1)
        .anyMatch(
            hop ->
                statement.circumstances().stream()
                    .filter(each -> each.kind() == Circumstance.Kind.ADDRESSEE)
                    .noneMatch(each -> each.span().equals(hop.span())));
  }

  private static boolean isQuoted(Statement statement) {
    return switch (statement.form()) {
      case DIRECT, MIXED -> true;
      case INDIRECT, AUTHOR -> false;
    };
  }

  private Set<String> quoted(Statement statement) {
    return isQuoted(statement)
        ? new TreeSet<>(Folding.words(words(statement, statement.content())))
        : Set.of();
  }

  /** The words of these pieces of the statement's report; empty when it is not in the case. */
  private String words(Statement statement, List<Span> pieces) {
    Account account = accounts.get(statement.report());
    return account == null
        ? ""
        : pieces.stream()
            .map(piece -> piece.of(account.report().text()))
            .collect(Collectors.joining(" "));
  }

  private static String speakerKey(Statement statement) {
    return statement.speaker().actor().isEmpty()
        ? String.join(" ", Folding.words(statement.speaker().name()))
        : statement.speaker().actor();
  }

  private String outletOf(String report) {
    Account account = accounts.get(report);
    if (account == null) {
      return report;
    }
    return account.report().outlet().isKnown()
        ? account.report().outlet().value()
        : account.report().file();
  }

  private Language languageOf(String report) {
    Account account = accounts.get(report);
    return account == null ? Language.UNKNOWN : account.report().language();
  }

  /** The outlet nearest to the event that the statement is put to, as an origin of the case. */
  private @Nullable Origin citedOutlet(Statement statement) {
    for (Hop hop : statement.chain()) {
      List<String> holder = Folding.words(hop.holder());
      // A speech is an origin of the lineage too, under the speaker's name, and no outlet.
      boolean speaks =
          statement.speaker().kind() != ActorKind.MEDIA
              && holder.equals(Folding.words(statement.speaker().name()));
      if (holder.isEmpty() || speaks) {
        continue;
      }
      for (Origin origin : origins.values()) {
        List<String> name = Folding.words(origin.name());
        boolean same = name.equals(holder) || name.size() > 1 && holder.containsAll(name);
        if (same && !isOwnOutlet(statement.report(), name)) {
          return origin;
        }
      }
      if (statement.speaker().kind() == ActorKind.MEDIA
          && !isOwnOutlet(statement.report(), holder)) {
        return new Origin("", hop.holder(), false, List.of(statement.report()), "cited");
      }
    }
    return null;
  }

  private boolean isOwnOutlet(String report, List<String> name) {
    return Folding.words(outletOf(report)).equals(name);
  }

  private Source.Type type(Statement statement) {
    return switch (statement.speaker().kind()) {
      case LAW -> Source.Type.PRIMARY_DOCUMENT;
      case DOCUMENT -> isVague(statement) ? unnamed(statement) : Source.Type.PRIMARY_DOCUMENT;
      case POLL -> isVague(statement) ? unnamed(statement) : Source.Type.OFFICIAL_FIGURES;
      case STATE, OFFICE -> figuresOrSpeech(statement);
      case ORGANISATION ->
          words.isMedium(statement.speaker().name())
              ? Source.Type.UNNAMED_REPORT
              : isPublicBody(statement) ? figuresOrSpeech(statement) : Source.Type.SPEECH;
      case PERSON -> words.isExpert(title(statement)) ? Source.Type.EXPERT : Source.Type.SPEECH;
      case GROUP, POPULATION, UNNAMED, IMPERSONAL, UNKNOWN -> unnamed(statement);
      case MEDIA -> Source.Type.UNNAMED_REPORT;
      case AUTHOR -> Source.Type.NONE;
    };
  }

  /** What a body counts are figures; the sum it offers or announces is its word. */
  private static Source.Type figuresOrSpeech(Statement statement) {
    boolean counts =
        switch (statement.act()) {
          case ASSERTION, DENIAL -> !statement.cueClass().equals("announce");
          case REFUSAL,
              PROMISE,
              THREAT,
              DEMAND,
              PRAISE,
              ACCUSATION,
              FORECAST,
              RECOMMENDATION,
              QUESTION,
              NO_COMMENT ->
              false;
        };
    return counts && !statement.figures().isEmpty()
        ? Source.Type.OFFICIAL_FIGURES
        : Source.Type.SPEECH;
  }

  private Source.Type unnamed(Statement statement) {
    return words.isOfficial(sourceWords(statement))
        ? Source.Type.UNNAMED_OFFICIAL
        : Source.Type.UNNAMED_REPORT;
  }

  /** A company speaks for itself; what an agency counts are official figures. */
  private boolean isPublicBody(Statement statement) {
    return PUBLIC_BODY.matcher(statement.speaker().actor()).matches()
        || words.isOfficial(statement.speaker().name());
  }

  /** "Recent data", "internal reports": nobody could look them up, unless an office is named. */
  private boolean isVague(Statement statement) {
    String name = statement.speaker().name();
    boolean properName = name.chars().skip(1).anyMatch(Character::isUpperCase);
    return words.isVague(name) && !properName && !words.isOfficial(name);
  }

  /**
   * Whom the source may be one with. An eyewitness knows it from having been there, and from no
   * body or document.
   */
  private Source.Side side(Statement statement, Source.Type type) {
    return switch (type) {
      case PRIMARY_DOCUMENT -> Source.Side.DOCUMENT;
      case OFFICIAL_FIGURES, SPEECH, EXPERT -> {
        if (statement.speaker().kind() != ActorKind.PERSON) {
          yield Source.Side.BODY;
        }
        yield words.isWitness(title(statement)) ? Source.Side.WITNESS : Source.Side.PERSON;
      }
      case UNNAMED_REPORT ->
          words.isWitness(sourceWords(statement)) ? Source.Side.WITNESS : Source.Side.UNNAMED;
      case UNNAMED_OFFICIAL, NONE -> Source.Side.UNNAMED;
    };
  }

  private String sourceWords(Statement statement) {
    return statement.speaker().name() + " " + words(statement, statement.source());
  }

  private String title(Statement statement) {
    Account account = accounts.get(statement.report());
    if (account == null) {
      return "";
    }
    StringBuilder titles = new StringBuilder(sourceWords(statement));
    for (Mention mention : account.reading().mentions()) {
      if (!mention.actor().isEmpty() && mention.actor().equals(statement.speaker().actor())) {
        titles.append(' ').append(mention.title());
      }
    }
    return titles.toString();
  }
}
