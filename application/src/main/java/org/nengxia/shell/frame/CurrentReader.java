package org.nengxia.shell.frame;

import org.jspecify.annotations.Nullable;
import org.nengxia.shell.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who reads the page that is being made.
final class CurrentReader {

    private CurrentReader() {}

    static @Nullable SignedIn orNull() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof SignedIn reader ? reader : null;
    }
}
