/**
 * Speed and memory, in CPU time of the threads that work, since machines are shared and clocks lie.
 */
@NullMarked
package org.careo.bench.speed;

import org.jspecify.annotations.NullMarked;
