/**
 * Takes happenings with what stands around them and gives operations with their aims, deployments
 * and claimed effects, and designations with their labels, designees and rewards.
 *
 * <p>An operation is found by its name: capitalised words around a head such as "Operation", "Task
 * Force" or "Iniciativa". A deployment is a noun phrase of the lexicon of forces and means in a
 * sentence that deploys. An effect is a change that is told where an operation is spoken of, or
 * beside words that put it down to something. All of it is what statements say, never more.
 */
@NullMarked
package org.careo.picture.operation;

import org.jspecify.annotations.NullMarked;
