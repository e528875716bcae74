// SPDX-License-Identifier: Apache-2.0
/**
 * The reference: every term, rule and profile as a page, generated from ontology, shapes and the examples beside them.
 *
 * <p>Nothing is listed by hand, and nothing here reads what regions submit.
 */
@NullMarked
package org.aalborgdata.web.reference;

import org.jspecify.annotations.NullMarked;
