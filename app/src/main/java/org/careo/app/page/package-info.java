/**
 * What pages show, made ready for the templates: plain records of words already chosen, so that a
 * template only lays out. Takes the records of a case; gives views. Used by the self-contained
 * report and by the server alike.
 */
@NullMarked
package org.careo.app.page;

import org.jspecify.annotations.NullMarked;
