/**
 * From pairs to a structure: takes scored pairs and directions inside one event, gives a parent or
 * none for every report, and how sure each answer is.
 *
 * <p>The best structure is a maximum branching (Chu and Liu 1965, Edmonds 1967) over the pair
 * scores with a root cost; how sure it is comes from structures sampled with a fixed seed.
 */
@NullMarked
package org.careo.trace.structure;

import org.jspecify.annotations.NullMarked;
