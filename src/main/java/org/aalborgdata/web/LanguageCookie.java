// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers a language that was chosen by {@code ?lang=}, so that the next page speaks it too. */
@Configuration(proxyBeanMethods = false)
class LanguageCookie implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // In a frame on another site it would be a cookie of a third party.
        registry.addInterceptor(this).excludePathPatterns("/compare/embed");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Page.asked(request) != null) {
            ResponseCookie cookie = ResponseCookie.from(
                            Page.LANGUAGE, Page.language(request).getLanguage())
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .sameSite("Lax")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }
}
