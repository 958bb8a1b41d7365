/**
 * Says how far an attribution runs on beyond its sentence, and finds quotations and citations that
 * stand without a cue of their own.
 *
 * <p>Every extension carries its reason: a quotation that goes on, figures under results that were
 * attributed just before. It stops at a new source, a heading or an author's connective.
 */
@NullMarked
package org.careo.attribute.scope;

import org.jspecify.annotations.NullMarked;
