package org.nengxia.kernel;

import java.util.Collection;
import java.util.Locale;

/// A language of the pages, papers and command line. Chinese comes first; English by a switch.
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The locale for formats and message bundles.
    public Locale locale() {
        return locale;
    }

    /// Several things named after one another: 甲、乙; A, B.
    public String list(Collection<String> words) {
        return String.join(this == ZH ? "、" : ", ", words);
    }

    /// English for any English locale, Chinese for all others.
    public static Language of(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    }
}
