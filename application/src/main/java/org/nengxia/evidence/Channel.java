package org.nengxia.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.nengxia.kernel.Label;

/// The six channels by which evidence about leading cadres comes in, in MISSION's order.
public enum Channel {
    INSPECTION("督查", "Inspection", "督", "I"),
    AUDIT("审计", "Audit", "审", "A"),
    REPORT("举报查核", "Verified reports", "举", "V"),
    NOTICE("联系通报", "Notification", "通", "N"),
    ASSESSMENT("考核", "Assessment", "考", "E"),
    CONVERSION("改非", "Conversion", "改", "C");

    private final Label label;
    private final Label glyph;

    Channel(String zh, String en, String zhGlyph, String enGlyph) {
        this.label = new Label(zh, en);
        this.glyph = new Label(zhGlyph, enGlyph);
    }

    /// What the channel is called.
    public Label label() {
        return label;
    }

    /// One character that stands for the channel, so that colour never stands alone.
    public Label glyph() {
        return glyph;
    }

    /// The channel as tables, packs and addresses write it, such as `inspection`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The channel with that code.
    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
