// SPDX-License-Identifier: Apache-2.0
/**
 * Who may call which address, and the security headers of every answer.
 *
 * <p>It knows one account, the administrator's, which comes from outside; it stores none. What is not listed is denied.
 */
@NullMarked
package org.aalborgdata.web.security;

import org.jspecify.annotations.NullMarked;
