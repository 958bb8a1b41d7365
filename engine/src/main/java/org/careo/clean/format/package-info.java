/**
 * Takes the bytes of an original that is no web page and gives its text: plain text and markdown
 * decoded and left untouched, PDF, Word documents and mail as their text in reading order, with
 * what the format itself says of title, author, date and of the kind of its parts. Never fails:
 * what cannot be read comes back as a failure.
 */
@NullMarked
package org.careo.clean.format;

import org.jspecify.annotations.NullMarked;
