// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: translates arguments to one call of the core and its answer to text and an exit code.
 *
 * <p>It decides nothing; {@code validate} never starts the web container.
 */
@NullMarked
package org.aalborgdata.cli;

import org.jspecify.annotations.NullMarked;
