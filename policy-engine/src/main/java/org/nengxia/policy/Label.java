package org.nengxia.policy;

/// A name or sentence in the two languages of the product, simplified Chinese first. Neither may be
/// blank.
public record Label(String zh, String en) {

    /// Refuses a blank text in either language.
    public Label {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A label needs Chinese and English text.");
        }
    }
}
