/**
 * Takes what a page says about its own date ({@link org.careo.clean.date.DateEvidence}) and gives
 * the day it was published, or none, with the evidence that decided: {@link
 * org.careo.clean.date.PublicationDate} is the way in.
 *
 * <p>Signals are tried in an order of trust measured on the pages of htmldate (A. Barbaresi,
 * htmldate: a Python package to extract publication dates from web pages, JOSS 2020): a full date
 * in the page's own address, JSON-LD and meta elements that speak of publication, elements marked
 * up as date beside the headline, then words ("published on") before a date. Published and modified
 * are kept apart; a date of modification alone is no date of publication unless nothing else can be
 * meant. Nothing is ever taken from the time of collection.
 */
@NullMarked
package org.careo.clean.date;

import org.jspecify.annotations.NullMarked;
