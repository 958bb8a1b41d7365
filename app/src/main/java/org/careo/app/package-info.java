/** The command line: takes a person's words, runs the engine on them, prints what was found. */
@NullMarked
package org.careo.app;

import org.jspecify.annotations.NullMarked;
