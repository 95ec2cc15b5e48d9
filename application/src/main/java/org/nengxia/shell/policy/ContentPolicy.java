package org.nengxia.shell.policy;

import jakarta.servlet.http.HttpServletResponse;

/// The content security policy of the pages: nothing from elsewhere, nothing inline, no frames.
public final class ContentPolicy {
    /// What every page has that says nothing else.
    public static final String USUAL =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /// Lets one page use styles that a library writes into it; scripts inside the page stay shut
    /// out.
    public static void allowStyles(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", USUAL + "; style-src 'self' 'unsafe-inline'");
    }
}
