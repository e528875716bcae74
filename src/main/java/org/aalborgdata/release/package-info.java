// SPDX-License-Identifier: Apache-2.0
/**
 * What this release ships as Turtle: ontology, shapes, catalogue and the initial register.
 *
 * <p>It reads the class path only; what regions submit is never here.
 */
@NullMarked
package org.aalborgdata.release;

import org.jspecify.annotations.NullMarked;
