// SPDX-License-Identifier: Apache-2.0
/**
 * Mounts the SPARQL endpoint in the web application and gives it a page to write queries on.
 *
 * <p>Handling a query and its limits belong to {@code org.aalborgdata.sparql}.
 */
@NullMarked
package org.aalborgdata.web.sparql;

import org.jspecify.annotations.NullMarked;
