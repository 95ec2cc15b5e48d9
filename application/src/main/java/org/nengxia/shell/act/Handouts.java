package org.nengxia.shell.act;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.nengxia.shell.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Whoever takes a list away as a file leaves an entry in the ledger first: who, which list, by
/// which filters. What was typed to search for is not kept.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Handouts implements WebMvcConfigurer, HandlerInterceptor {
    private static final int LONGEST = 200;
    private static final String SEARCHED = "q";

    private final ActMatrix matrix;
    private final Acts acts;
    private final TransactionTemplate transaction;

    Handouts(ActMatrix matrix, Acts acts, TransactionTemplate transaction) {
        this.matrix = matrix;
        this.acts = acts;
        this.transaction = transaction;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var address = request.getRequestURI();
        if (matrix.handsOut(request.getMethod(), address)
                && request.getUserPrincipal() instanceof Authentication known
                && known.getPrincipal() instanceof SignedIn reader) {
            transaction.executeWithoutResult(
                    _ -> acts.done(reader.actor(), ActLine.EXPORT, address, filters(request)));
        }
        return true;
    }

    private static Map<String, String> filters(HttpServletRequest request) {
        var filters = new HashMap<String, String>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    var value = name.equals(SEARCHED) ? "…" : String.join(", ", values);
                    filters.put(cut(name), cut(value));
                });
        return filters;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
