// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;

/** Writes the SHACL reports of all files as one graph. */
final class RdfReport {
    static final Node GENERATED_AT = Iris.uri(Terms.PROV + "generatedAtTime");

    private RdfReport() {}
}
