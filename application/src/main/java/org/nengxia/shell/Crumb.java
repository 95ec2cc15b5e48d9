package org.nengxia.shell;

/// One step of the way to a page, as its head shows it.
///
/// @param text what the step is called, in the reader's language
/// @param path where it leads; empty for the last step
public record Crumb(String text, String path) {

    /// A step that leads nowhere: the page's own place.
    public static Crumb here(String text) {
        return new Crumb(text, "");
    }
}
