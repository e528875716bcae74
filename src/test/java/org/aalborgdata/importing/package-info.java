// SPDX-License-Identifier: Apache-2.0
/**
 * Imports extracts of real statistics, and all of them where they lie beside the project.
 *
 * <p>It does not test what the gate decides.
 */
@NullMarked
package org.aalborgdata.importing;

import org.jspecify.annotations.NullMarked;
