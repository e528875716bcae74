// SPDX-License-Identifier: Apache-2.0
/**
 * Every identifier of ours as a page and as data: content negotiation, redirects, one generic page.
 *
 * <p>It knows no figures; what it shows it reads from the public store.
 */
@NullMarked
package org.aalborgdata.web.linkeddata;

import org.jspecify.annotations.NullMarked;
