// SPDX-License-Identifier: Apache-2.0
/**
 * Good practices and what the sectors said of them.
 *
 * <p>It assesses nothing itself.
 */
@NullMarked
package org.aalborgdata.management.practice;

import org.jspecify.annotations.NullMarked;
