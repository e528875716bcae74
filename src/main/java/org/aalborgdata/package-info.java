// SPDX-License-Identifier: Apache-2.0
/**
 * The composition of the parts: {@link org.aalborgdata.Aalborg} without Spring, and the Spring application around it.
 *
 * <p>It holds no logic of its own.
 */
@NullMarked
package org.aalborgdata;

import org.jspecify.annotations.NullMarked;
