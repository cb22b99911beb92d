package io.github.bulletin4j.examples.web.guard;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guards before everything that is served. */
@Configuration(proxyBeanMethods = false)
class Guards implements WebMvcConfigurer {

    private final SameOriginOnly sameOrigin;

    Guards(SameOriginOnly sameOrigin) {
        this.sameOrigin = sameOrigin;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(sameOrigin);
    }
}
