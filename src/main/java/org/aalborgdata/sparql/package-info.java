// SPDX-License-Identifier: Apache-2.0
/**
 * The public SPARQL endpoint: Fuseki's own request handling behind limits, its description and the example queries.
 *
 * <p>It never writes: there is no update, no graph store and no way from a query to a file or another host.
 */
@NullMarked
package org.aalborgdata.sparql;

import org.jspecify.annotations.NullMarked;
