// SPDX-License-Identifier: Apache-2.0
/**
 * Makes the register and the sample submissions from their tables and public figures, and checks what was made.
 *
 * <p>Nothing here is part of the program; the program only reads the Turtle.
 */
@NullMarked
package org.aalborgdata.samples;

import org.jspecify.annotations.NullMarked;
