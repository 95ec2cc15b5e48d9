package org.nengxia.shell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nengxia.shell.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Whoever signed in with a password that was given out sees nothing but the page to change it.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FirstPassword implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns(
                        "/account/**", "/account", "/error", "/assets/**", "/webjars/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getUserPrincipal() instanceof Authentication present
                && present.getPrincipal() instanceof SignedIn reader
                && reader.mustChangePassword()) {
            response.sendRedirect("/account");
            return false;
        }
        return true;
    }
}
