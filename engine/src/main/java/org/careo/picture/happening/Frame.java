package org.careo.picture.happening;

import java.util.Set;

/**
 * What stands around a trigger, by which its sense is known.
 *
 * @param object folded lemma of the head of the direct object, or of a passive's subject; empty
 *     when there is none
 * @param objectActs whether the object names somebody, a body of people or a state
 * @param nobodyActs whether what acts is told and is nobody that can act
 * @param actorUnsaid whether it is a passive that does not say who acts
 * @param armed whether whoever acts is armed people
 * @param reflexive whether the verb's words begin with a Spanish "se"
 * @param before folded word before the trigger; empty at the sentence's beginning
 * @param after folded word after it; empty at the sentence's end
 * @param ahead folded lemmas of the words after it, up to the next mark
 * @param topic the words of the whole report
 */
record Frame(
    String object,
    boolean objectActs,
    boolean nobodyActs,
    boolean actorUnsaid,
    boolean armed,
    boolean reflexive,
    String before,
    String after,
    Set<String> ahead,
    ReportWords topic) {}
