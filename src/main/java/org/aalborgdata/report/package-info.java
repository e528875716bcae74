// SPDX-License-Identifier: Apache-2.0
/**
 * Writes what checks found, in the forms that people, spreadsheets, machines and CI read.
 *
 * <p>It decides nothing and leaves nothing out.
 */
@NullMarked
package org.aalborgdata.report;

import org.jspecify.annotations.NullMarked;
