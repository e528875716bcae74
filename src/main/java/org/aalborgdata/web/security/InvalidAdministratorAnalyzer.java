// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the server does not start, instead of a stack trace. */
final class InvalidAdministratorAnalyzer extends AbstractFailureAnalyzer<InvalidAdministratorException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, InvalidAdministratorException cause) {
        return new FailureAnalysis(cause.getMessage(), "See src/docs/administer.md.", cause);
    }
}
