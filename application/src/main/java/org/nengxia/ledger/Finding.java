package org.nengxia.ledger;

import org.nengxia.chain.Verification;
import org.nengxia.chain.Verification.Broken;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.chain.Verification.Reason;
import org.nengxia.kernel.Label;

/// What a check of the ledger found, in one sentence for pages and the command line.
public final class Finding {

    private Finding() {}

    /// The sentence: how much was confirmed, or which entry is the first wrong one and what to do.
    public static Label sentence(Verification verification) {
        return switch (verification) {
            case Intact intact -> sentence(intact);
            case Broken broken -> sentence(broken);
        };
    }

    private static Label sentence(Intact intact) {
        long size = intact.head().size();
        var root = intact.head().root();
        return new Label(
                "留痕完整：共 %d 条，逐条连同内容核对无误，根为 %s。".formatted(size, root),
                "The ledger is intact: %d entries agree with their contents, root %s."
                        .formatted(size, root));
    }

    private static Label sentence(Broken broken) {
        boolean one = broken.index() == broken.last();
        var what = what(broken.reason());
        return new Label(
                "留痕已被改动：序号 %d%s 的记录%s，请封存现场并与备份逐条比对。"
                        .formatted(broken.index(), one ? "" : " 至 " + broken.last(), what.zh()),
                "The ledger was changed: entry %d%s %s; seal the machine and compare with a backup."
                        .formatted(broken.index(), one ? "" : " to " + broken.last(), what.en()));
    }

    private static Label what(Reason reason) {
        return switch (reason) {
            case MISSING -> new Label("缺失或次序被调换", "is missing or out of order");
            case INSERTED -> new Label("是插入的", "was inserted");
            case CONTENT_DIFFERS -> new Label("内容被改动", "has another content");
            case RUNNING_ROOT_DIFFERS ->
                    new Label(
                            "与当时登记的根不符，该处被改动、删除或插入",
                            "contradicts the root recorded with it: edited, removed or inserted");
            case ROOT_DIFFERS ->
                    new Label(
                            "与留存的根不符，其中有记录被改动、删除或插入",
                            "contradicts a root noted of it: edited, removed or inserted");
        };
    }
}
