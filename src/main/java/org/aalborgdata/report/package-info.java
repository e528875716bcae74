// SPDX-License-Identifier: Apache-2.0
/** Writes what checks found, in the forms that people, spreadsheets, machines and CI read. Decides nothing. */
@NullMarked
package org.aalborgdata.report;

import org.jspecify.annotations.NullMarked;
