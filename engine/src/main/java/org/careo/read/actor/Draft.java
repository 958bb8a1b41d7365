package org.careo.read.actor;

import org.careo.model.Mention;

/**
 * A mention before its actor is written out.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param entity the actor; {@link Entity#NONE} while open
 * @param kind how it points
 * @param title title or role with the name; empty when none
 * @param role role id of the title; empty when none
 * @param rule how it was resolved
 */
record Draft(
    int first, int end, Entity entity, Mention.Kind kind, String title, String role, String rule) {}
