package org.nengxia.shell.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nengxia.store.StartRefused;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session a fixed time after its sign-in, however busy it was: a screen left open, or a
/// session that somebody took, does not last for ever. What is asked for then is answered as after
/// a session that lay idle: sign in again, and back to the page.
final class LongestSession extends OncePerRequestFilter {
    private final Clock clock;
    private final Duration longest;

    /// Refuses a length of zero or less, with which nobody could ever sign in.
    LongestSession(Clock clock, Duration longest) {
        if (!longest.isPositive()) {
            throw new StartRefused(
                    "nengxia.session.longest 设为 %1$s，谁也登录不了：请设为一段时间，如 12h，或去掉这项设置。 With nengxia.session.longest set to %1$s nobody could sign in: set a length of time such as 12h, or leave it out."
                            .formatted(longest));
        }
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (isOver(SecurityContextHolder.getContext().getAuthentication())) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        rest.doFilter(request, response);
    }

    private boolean isOver(@Nullable Authentication present) {
        return present != null
                && present.getDetails() instanceof Instant since
                && !clock.instant().isBefore(since.plus(longest));
    }
}
