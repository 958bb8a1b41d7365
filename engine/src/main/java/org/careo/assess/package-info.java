/**
 * Takes claims, relations and origins and gives each claim its {@link org.careo.model.Assessment}.
 */
@NullMarked
package org.careo.assess;

import org.jspecify.annotations.NullMarked;
