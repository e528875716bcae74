// SPDX-License-Identifier: Apache-2.0
/**
 * The public record of submissions: publishing, versions, provenance and preferred statements.
 *
 * <p>It checks nothing again: only validation can make what it accepts.
 */
@NullMarked
package org.aalborgdata.registry;

import org.jspecify.annotations.NullMarked;
