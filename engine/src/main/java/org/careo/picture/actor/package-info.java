/**
 * Takes the actors that were read in each report and what the user overruled of them, and gives the
 * actors of the case with what each said, what others say of it, the titles it is given and what it
 * is told to do to others.
 */
@NullMarked
package org.careo.picture.actor;

import org.jspecify.annotations.NullMarked;
