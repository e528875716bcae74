// SPDX-License-Identifier: Apache-2.0
/**
 * Checking a file in private: the page {@code /validate}, the REST calls and those of ITB's validators.
 *
 * <p>It decides nothing: every file goes to the same checker as on the command line and before publication.
 */
@NullMarked
package org.aalborgdata.web.checking;

import org.jspecify.annotations.NullMarked;
