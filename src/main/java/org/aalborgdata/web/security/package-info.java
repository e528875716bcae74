// SPDX-License-Identifier: Apache-2.0
/**
 * Who may call which address, and the security headers of every answer.
 *
 * <p>There are no accounts yet: what is not listed is denied to everybody.
 */
@NullMarked
package org.aalborgdata.web.security;

import org.jspecify.annotations.NullMarked;
