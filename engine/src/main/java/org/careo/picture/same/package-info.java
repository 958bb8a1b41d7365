/**
 * Takes the happenings of all accounts and gives those that are tellings of one happening the same
 * id. Identity is by arguments with vetoes: two tellings that differ in type, in negation, in a
 * named place or in a dated interval are never one; two that share an actor must share two of
 * recipient, place, interval and trigger besides.
 */
@NullMarked
package org.careo.picture.same;

import org.jspecify.annotations.NullMarked;
