// SPDX-License-Identifier: Apache-2.0
/**
 * The spreadsheet is the submission: forms derived from ontology and shapes, workbooks and CSV read into statements, and
 * templates written.
 *
 * <p>It does not judge what a cell says; it reads the cell or names it with what is wrong in it.
 */
@NullMarked
package org.aalborgdata.submission.table;

import org.jspecify.annotations.NullMarked;
