package org.nengxia.shell;

/// Who may open what, asked by modules that show links or parts of other pages.
public interface Access {

    /// Whether that reader may open (GET) an address.
    boolean opens(SignedIn reader, String path);
}
