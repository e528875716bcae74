// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.sparql;

import java.time.Duration;
import org.aalborgdata.Aalborg;
import org.aalborgdata.sparql.QueryLimits;
import org.aalborgdata.sparql.SparqlEndpoint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the endpoint last in the chain of filters, behind Spring Security and the metrics. */
@Configuration(proxyBeanMethods = false)
class SparqlConfiguration {
    @Bean
    FilterRegistrationBean<SparqlEndpoint> sparqlEndpoint(
            Aalborg aalborg,
            @Value("${aalborg.sparql.timeout:30s}") Duration timeout,
            @Value("${aalborg.sparql.concurrent:8}") int concurrent,
            @Value("${aalborg.sparql.triples:1000000}") int triples,
            @Value("${aalborg.sparql.rows:1000000}") int rows) {
        QueryLimits limits = QueryLimits.STANDARD
                .withTime(timeout)
                .withConcurrent(concurrent)
                .withTriples(triples)
                .withRows(rows);
        var filter =
                new FilterRegistrationBean<>(new SparqlEndpoint(aalborg.store().unionDataset(), limits));
        filter.addUrlPatterns(SparqlEndpoint.PATH);
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }
}
