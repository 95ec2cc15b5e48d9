package org.nengxia.shell.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/// What a reader chose for all pages, kept in two cookies: the language (`?lang=en`) and light or
/// dark (`?theme=dark`). Chinese comes first whatever the browser asks for.
class Choices implements LocaleResolver, HandlerInterceptor {
    static final String LANGUAGE = "lang";
    static final String THEME = "theme";
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request, LANGUAGE, "zh|en").filter("en"::equals).isPresent()
                ? Language.EN.locale()
                : Language.ZH.locale();
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by ?lang=");
    }

    /// Light or dark as chosen; empty when the machine's own setting decides.
    static Optional<String> theme(HttpServletRequest request) {
        return asked(request, THEME, "light|dark");
    }

    private static Optional<String> asked(HttpServletRequest request, String name, String allowed) {
        return parameter(request, name, allowed)
                .or(() ->
                        Optional.ofNullable(WebUtils.getCookie(request, name))
                                .map(Cookie::getValue)
                                .filter(value -> value.matches(allowed)));
    }

    private static Optional<String> parameter(
            HttpServletRequest request, String name, String allowed) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(value -> value.matches(allowed));
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        parameter(request, LANGUAGE, "zh|en").ifPresent(it -> keep(response, LANGUAGE, it));
        parameter(request, THEME, "light|dark").ifPresent(it -> keep(response, THEME, it));
        return true;
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        ResponseCookie cookie =
                ResponseCookie.from(name, value).path("/").maxAge(A_YEAR).sameSite("Lax").build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
