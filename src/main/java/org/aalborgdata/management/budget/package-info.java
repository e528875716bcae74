// SPDX-License-Identifier: Apache-2.0
/**
 * Master budgets of ecoBUDGET with their lines and balances.
 *
 * <p>It computes distances and progress, never a verdict that the file does not state.
 */
@NullMarked
package org.aalborgdata.management.budget;

import org.jspecify.annotations.NullMarked;
