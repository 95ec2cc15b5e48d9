package org.nengxia.kernel;

import java.util.List;

/// What a thing is called in both languages; terms follow GLOSSARY.
public record Label(String zh, String en) {

    /// Several things named after one another in a sentence: 甲、乙; A, B.
    public static Label list(List<Label> labels) {
        return new Label(
                Language.ZH.list(labels.stream().map(Label::zh).toList()),
                Language.EN.list(labels.stream().map(Label::en).toList()));
    }

    /// The word in one language.
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
