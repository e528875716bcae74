// SPDX-License-Identifier: Apache-2.0
/**
 * The pages, English and German: translates a request, calls one method of the core, renders.
 *
 * <p>It decides nothing about figures, comparability or acceptance.
 */
@NullMarked
package org.aalborgdata.web;

import org.jspecify.annotations.NullMarked;
