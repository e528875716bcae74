// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import org.aalborgdata.picture.Pictures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One drawer for all pages, since it takes seconds to load and keeps what it drew. */
@Configuration(proxyBeanMethods = false)
class PictureConfiguration {
    @Bean
    Pictures pictures() {
        return new Pictures();
    }
}
