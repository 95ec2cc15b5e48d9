package org.nengxia.casework.web;

import org.nengxia.kernel.Label;

/// Words of the law as the pages write them.
public final class Words {

    private Words() {}

    /// What a pack calls something, for a page.
    public static Label of(org.nengxia.policy.Label word) {
        return new Label(word.zh(), word.en());
    }
}
