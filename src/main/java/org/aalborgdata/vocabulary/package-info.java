// SPDX-License-Identifier: Apache-2.0
/**
 * The terms, IRIs and prefixes that ontology, shapes, queries and code share.
 *
 * <p>It holds no facts about any territory or indicator; those are read from Turtle.
 */
@NullMarked
package org.aalborgdata.vocabulary;

import org.jspecify.annotations.NullMarked;
