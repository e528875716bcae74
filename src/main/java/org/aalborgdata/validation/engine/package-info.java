// SPDX-License-Identifier: Apache-2.0
/**
 * Runs any SHACL shapes quickly: what certainly gives no result is passed over, all else is asked of Jena's engine, which makes
 * every result.
 *
 * <p>It knows no submission, no rule code and no language: what a result means is not decided here.
 */
@NullMarked
package org.aalborgdata.validation.engine;

import org.jspecify.annotations.NullMarked;
