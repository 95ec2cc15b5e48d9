package org.nengxia.shell.access;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import org.nengxia.shell.policy.ContentPolicy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/// The doors of the pages: sign-in, the access matrix, sessions, headers.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Doors {
    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            AccessMatrix matrix,
            SessionRegistry sessions,
            Clock clock,
            @Value("${nengxia.session.longest:12h}") Duration longest) {
        var limit = new LongestSession(clock, longest);
        return http.addFilterAfter(limit, SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(
                                        DispatcherType.ERROR,
                                        DispatcherType.FORWARD,
                                        DispatcherType.ASYNC)
                                .permitAll()
                                .anyRequest()
                                .access(new MatrixDecision(matrix)))
                .exceptionHandling(denial ->
                        denial.authenticationEntryPoint(new Denial())
                                .accessDeniedHandler(new Denial()))
                .formLogin(Doors::signIn)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?left"))
                .requestCache(cache -> cache.requestCache(rememberedPage()))
                .sessionManagement(session ->
                        session.maximumSessions(-1)
                                .sessionRegistry(sessions)
                                .expiredSessionStrategy(new Denial()))
                .csrf(withDefaults())
                .headers(Doors::headers)
                .build();
    }

    private static void signIn(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/sign-in")
                .loginProcessingUrl("/sign-in")
                .usernameParameter("account")
                .passwordParameter("password")
                .failureHandler(new Denial())
                .defaultSuccessUrl("/");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.USUAL))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }

    /// Null is how the library says that no mark shall be added to the remembered address.
    @SuppressWarnings("NullAway")
    private static HttpSessionRequestCache rememberedPage() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
