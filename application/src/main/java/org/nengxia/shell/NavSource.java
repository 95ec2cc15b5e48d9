package org.nengxia.shell;

import java.util.List;

/// What a module adds to the navigation: make one a bean, and its pages are found.
public interface NavSource {

    /// The module's entries; each is shown to the offices that may open its path.
    List<NavEntry> entries();
}
