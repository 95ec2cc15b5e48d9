package org.nengxia.kernel;

/// What a thing is called in both languages; terms follow GLOSSARY.
public record Label(String zh, String en) {

    /// The word in one language.
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
