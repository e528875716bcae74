// SPDX-License-Identifier: Apache-2.0
/**
 * What pages read from the store with: one transaction, named queries, rows and words.
 *
 * <p>It knows no topic.
 */
@NullMarked
package org.aalborgdata.management.reading;

import org.jspecify.annotations.NullMarked;
