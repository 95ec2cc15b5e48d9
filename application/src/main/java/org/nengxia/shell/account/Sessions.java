package org.nengxia.shell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.nengxia.shell.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// The sessions that are open: a disabled or reset account loses its own with the next request.
@Component
class Sessions {
    private final ObjectProvider<SessionRegistry> registry;
    private final Clock clock;

    Sessions(ObjectProvider<SessionRegistry> registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /// Ends every session of an account.
    void endAll(String account) {
        SessionRegistry sessions = registry.getObject();
        sessions.getAllPrincipals().stream()
                .filter(each -> each instanceof SignedIn person && person.account().equals(account))
                .flatMap(each -> sessions.getAllSessions(each, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    /// Goes on under a new session number as a person whose rights have changed and who has just
    /// given the password once more.
    void begin(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        String number = request.changeSessionId();
        registry.getObject().registerNewSession(number, person);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SigningIn.pass(person, clock.instant()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
