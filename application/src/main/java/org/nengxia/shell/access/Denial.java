package org.nengxia.shell.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.account.Busy;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/// What happens to somebody who is not let in. A signed-in person gets the same 404 as for a page
/// that does not exist; everybody else is asked to sign in.
final class Denial
        implements AuthenticationEntryPoint,
                AccessDeniedHandler,
                AuthenticationFailureHandler,
                SessionInformationExpiredStrategy {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        boolean hadSession =
                request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        toSignIn(request, response, hadSession ? "?expired" : "");
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        if (!(exception instanceof CsrfException)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (isSignedIn()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            toSignIn(request, response, "?expired");
        }
    }

    private static boolean isSignedIn() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof SignedIn;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        toSignIn(request, response, exception instanceof Busy ? "?busy" : "?failed");
    }

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        toSignIn(event.getRequest(), event.getResponse(), "?expired");
    }

    /// A part of a page asked for by htmx cannot show the sign-in page in its place: the whole page
    /// goes there.
    private static void toSignIn(
            HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in" + why);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect("/sign-in" + why);
        }
    }
}
