// SPDX-License-Identifier: Apache-2.0
/**
 * A check report as a file that is kept for good: written once, read back as what the check said then.
 *
 * <p>It decides nothing and checks nothing again; where the file lies is the registry's affair.
 */
@NullMarked
package org.aalborgdata.report.kept;

import org.jspecify.annotations.NullMarked;
