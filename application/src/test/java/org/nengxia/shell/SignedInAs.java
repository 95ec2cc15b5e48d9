package org.nengxia.shell;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Office;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Requests of somebody who is signed in, for tests of pages:
/// `mvc.perform(get("/cadres").with(SignedInAs.office(ORGANISATION_OFFICER)))`.
public final class SignedInAs {

    private SignedInAs() {}

    /// Somebody of that office.
    public static RequestPostProcessor office(Office office) {
        return person(new SignedIn(office.code(), "测试", office, Optional.empty(), false));
    }

    /// That person.
    public static RequestPostProcessor person(SignedIn person) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }
}
