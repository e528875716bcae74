// SPDX-License-Identifier: Apache-2.0
/**
 * One submission as a report to read.
 *
 * <p>It leaves nothing out that was handed in.
 */
@NullMarked
package org.aalborgdata.management.report;

import org.jspecify.annotations.NullMarked;
