// SPDX-License-Identifier: Apache-2.0
/**
 * Finds territories with which another one can fairly be compared, each with its reasons in words.
 *
 * <p>It compares no figures of the question asked, and it ranks nothing.
 */
@NullMarked
package org.aalborgdata.comparison.peers;

import org.jspecify.annotations.NullMarked;
