package org.nengxia.casework.web;

import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Label;
import org.nengxia.policy.procedure.Node;

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

    /// A ground in the law of a case: its id and name.
    static Label ground(CaseFile file, String id) {
        return file.progress()
                .law()
                .pack()
                .ground(id)
                .map(it -> new Label(id + " " + it.title().zh(), id + " " + it.title().en()))
                .orElse(new Label(id, id));
    }

    /// What a place of the drawing that a case follows is called.
    static Label place(CaseFile file, String node) {
        return file.progress()
                .course()
                .procedure()
                .node(node)
                .map(Node::title)
                .map(Words::of)
                .orElse(new Label(node, node));
    }
}
