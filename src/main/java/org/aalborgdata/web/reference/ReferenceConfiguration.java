// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import org.aalborgdata.Aalborg;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the reference once, when the program starts. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {
    @Bean
    Reference reference(Aalborg aalborg) {
        return Reference.of(aalborg.release());
    }
}
