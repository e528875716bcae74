// SPDX-License-Identifier: Apache-2.0
/**
 * Other frameworks and what of ours corresponds to them.
 *
 * <p>It maps nothing that the catalogue does not map.
 */
@NullMarked
package org.aalborgdata.management.framework;

import org.jspecify.annotations.NullMarked;
