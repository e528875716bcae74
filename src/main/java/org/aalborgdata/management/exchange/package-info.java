// SPDX-License-Identifier: Apache-2.0
/**
 * Who can help whom: needs matched with knowledge, practices and measures.
 *
 * <p>It ranks nobody.
 */
@NullMarked
package org.aalborgdata.management.exchange;

import org.jspecify.annotations.NullMarked;
