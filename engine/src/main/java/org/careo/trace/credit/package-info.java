/**
 * Whom a report credits: takes an {@link org.careo.model.Account}, gives its {@link
 * org.careo.trace.credit.Credit}s: source lines and lists, agencies in datelines and bylines,
 * outlets that "reported" something or were "told" it, references and links; and the story ids in
 * its addresses and file name. Names and phrases live in resource files; outlets of the case's own
 * reports are known too.
 */
@NullMarked
package org.careo.trace.credit;

import org.jspecify.annotations.NullMarked;
