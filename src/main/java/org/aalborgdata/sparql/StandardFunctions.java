// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The functions that Jena registers itself, and no others: Jena's own registry would load any Java class a query names.
 */
final class StandardFunctions extends FunctionRegistry {
    StandardFunctions() {
        FunctionRegistry standard = FunctionRegistry.standardRegistry();
        standard.keys().forEachRemaining(uri -> put(uri, standard.get(uri)));
    }

    @Override
    public @Nullable FunctionFactory get(String uri) {
        return isRegistered(uri) ? super.get(uri) : null;
    }
}
