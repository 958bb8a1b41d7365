/**
 * Takes a sentence encoder and gives the table of word vectors that the confront stage likens words
 * by. Source: Model2Vec (Tulkens and van Dongen 2024).
 */
package org.careo.distil;
