package org.nengxia.casework.web;

import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Label;

/// Words of the law as the pages write them.
public final class Words {

    /// What stands as the reason where somebody declared to have no relation that makes him keep
    /// out.
    public static final String DECLARED = "本人已申报：没有须回避的关系";

    private Words() {}

    /// What a pack calls something, for a page.
    public static Label of(org.nengxia.policy.Label word) {
        return new Label(word.zh(), word.en());
    }

    /// What a measure is called in the law of a case; its code where the law does not know it.
    static Label measure(CaseFile file, String code) {
        return file.progress()
                .law()
                .pack()
                .mode(code)
                .map(mode -> of(mode.title()))
                .orElse(new Label(code, code));
    }
}
