package org.nengxia.shell.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedIn;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.UrlPathHelper;

/// Lets a request in when the access matrix does.
final class MatrixDecision implements AuthorizationManager<RequestAuthorizationContext> {
    private final AccessMatrix matrix;

    MatrixDecision(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        String address =
                UrlPathHelper.defaultInstance.getPathWithinApplication(context.getRequest());
        return new AuthorizationDecision(
                matrix.allows(
                        office(authentication.get()), context.getRequest().getMethod(), address));
    }

    private static @Nullable Office office(@Nullable Authentication present) {
        return present != null && present.getPrincipal() instanceof SignedIn reader
                ? reader.office()
                : null;
    }
}
