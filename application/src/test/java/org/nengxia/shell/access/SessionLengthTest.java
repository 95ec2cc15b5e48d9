package org.nengxia.shell.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nengxia.store.StartRefused;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class SessionLengthTest {
    private static final Instant SIGN_IN = Instant.parse("2026-11-23T00:30:00Z");
    private static final Duration LONGEST = Duration.ofHours(8);

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theSessionEndsAtTheVerySecond() throws Exception {
        assertThat(survives(SIGN_IN)).isTrue();
        assertThat(survives(SIGN_IN.plus(LONGEST).minusSeconds(1))).isTrue();
        assertThat(survives(SIGN_IN.plus(LONGEST))).isFalse();
        assertThat(survives(SIGN_IN.plus(Duration.ofDays(400)))).isFalse();
    }

    @Test
    void aLengthOfNothingIsRefusedAtTheStart() {
        for (var length : List.of(Duration.ZERO, Duration.ofHours(-1))) {
            assertThatThrownBy(() -> new LongestSession(Clock.systemUTC(), length))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("请设为一段时间，如 12h");
        }
    }

    private static boolean survives(Instant now) throws Exception {
        var pass = UsernamePasswordAuthenticationToken.authenticated("somebody", null, List.of());
        pass.setDetails(SIGN_IN);
        SecurityContextHolder.getContext().setAuthentication(pass);
        var session = new MockHttpSession();
        var request = new MockHttpServletRequest();
        request.setSession(session);
        new LongestSession(Clock.fixed(now, ZoneOffset.UTC), LONGEST)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
        assertThat(session.isInvalid()).isEqualTo(!signedIn);
        return signedIn;
    }
}
