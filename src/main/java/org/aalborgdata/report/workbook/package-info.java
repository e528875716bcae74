// SPDX-License-Identifier: Apache-2.0
/**
 * Gives a submitted workbook back with the findings in it: cells coloured, commented and listed.
 *
 * <p>It changes nothing that the user wrote or formatted.
 */
@NullMarked
package org.aalborgdata.report.workbook;

import org.jspecify.annotations.NullMarked;
