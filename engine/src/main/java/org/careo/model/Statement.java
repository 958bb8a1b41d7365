package org.careo.model;

import java.util.List;

/**
 * One thing said in a report: content, the cue that introduces it, the source it is put to, and the
 * chain through which it came. What the author asserts unattributed is a statement of the author.
 *
 * @param id stable id
 * @param report id of its report
 * @param content the words asserted, in one or several pieces, without conjunction and outer
 *     quotation marks
 * @param clauses the content divided into clauses that assert something by themselves, the unit
 *     that is compared, each in one or several pieces of the content; coordinated verbs share their
 *     subject, so that pieces of two clauses may be the same; one clause, the content, where it is
 *     not divided
 * @param cue the words that introduce it; empty for the author's own
 * @param source the words that name the source; empty when unexpressed
 * @param mention the words elsewhere that name whom a pronoun or short source means; empty when the
 *     source names itself
 * @param form direct, indirect, mixed or the author's own
 * @param cueClass class of the cue in the lexicon ("say", "deny", "according to"); empty for the
 *     author's own
 * @param speaker who it is put to, never guessed
 * @param chain hops from the first utterer to this outlet; a plain attribution has one hop
 * @param parent id of the statement it is nested in; empty = outermost
 * @param commitments how far each holder stands behind it, the source first
 * @param act what is done by saying it
 * @param circumstances venue, channel, addressee, date, manner, reason of anonymity
 * @param figures ids of figures inside the content
 * @param places ids of places inside the content
 * @param times ids of time expressions inside the content
 * @param rule id of the pattern that found it, and of the scope rule where attribution runs on
 * @param confidence between 0 and 1, calibrated on annotated text
 * @param runnersUp other sources that were weighed, best first
 */
public record Statement(
    String id,
    String report,
    List<Span> content,
    List<List<Span>> clauses,
    List<Span> cue,
    List<Span> source,
    List<Span> mention,
    Form form,
    String cueClass,
    Speaker speaker,
    List<Hop> chain,
    String parent,
    List<Commitment> commitments,
    SpeechAct act,
    List<Circumstance> circumstances,
    List<String> figures,
    List<String> places,
    List<String> times,
    String rule,
    double confidence,
    List<Candidate> runnersUp) {

  public Statement {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement has a content: " + id);
    }
    content = List.copyOf(content);
    clauses = clauses.stream().map(List::copyOf).toList();
    if (clauses.isEmpty()) {
      throw new IllegalArgumentException("a statement has a clause: " + id);
    }
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    mention = List.copyOf(mention);
    chain = List.copyOf(chain);
    commitments = List.copyOf(commitments);
    circumstances = List.copyOf(circumstances);
    figures = List.copyOf(figures);
    places = List.copyOf(places);
    times = List.copyOf(times);
    runnersUp = List.copyOf(runnersUp);
  }

  /** The same statement with another speaker and other holders. */
  public Statement with(Speaker otherSpeaker, List<Hop> otherChain) {
    return new Statement(
        id,
        report,
        content,
        clauses,
        cue,
        source,
        mention,
        form,
        cueClass,
        otherSpeaker,
        otherChain,
        parent,
        commitments,
        act,
        circumstances,
        figures,
        places,
        times,
        rule,
        confidence,
        runnersUp);
  }

  /** How the content is given. */
  public enum Form {
    DIRECT,
    INDIRECT,
    MIXED,
    AUTHOR
  }

  /** From the first to the last piece of the content. */
  public Span extent() {
    return content.getFirst().cover(content.getLast());
  }

  /** The holder's commitment that counts first: the source's. */
  public Commitment commitment() {
    return commitments.isEmpty() ? Commitment.PLAIN : commitments.getFirst();
  }
}
