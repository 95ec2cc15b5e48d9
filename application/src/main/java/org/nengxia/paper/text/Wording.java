package org.nengxia.paper.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.nengxia.kernel.Language;

/// What the layout says itself (`i18n/paper.properties`), in the paper's language.
public final class Wording {
    private final Language language;
    private final ResourceBundle bundle;

    /// The wording of papers in one language.
    public Wording(Language language) {
        this.language = language;
        this.bundle =
                ResourceBundle.getBundle(
                        "i18n/paper",
                        language == Language.ZH ? Locale.ROOT : language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// A day as papers write it: 2026年1月5日, without leading zeros.
    public String date(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofPattern(bundle.getString("paper.date"), language.locale()));
    }

    /// Whom the paper addresses, with the colon that follows.
    public String addressee(String name) {
        return say("paper.addressee", name);
    }

    /// Who gets a copy: 抄送：甲，乙。
    public String copies(List<String> organs) {
        return say("paper.copies", String.join(bundle.getString("paper.comma"), organs));
    }

    /// When the paper was printed: 2026年1月5日印发.
    public String printed(LocalDate day) {
        return say("paper.printed", date(day));
    }

    /// The ledger's short code with one sentence on how to check it.
    public String check(String code) {
        return say("paper.check", code);
    }

    /// What stands in a table that has no rows.
    public String none() {
        return bundle.getString("paper.none");
    }

    /// What stands before a place to sign.
    public String signHere(String label) {
        return say("paper.sign", label);
    }

    /// The room for a day that is written by hand.
    public String dayByHand() {
        return bundle.getString("paper.day");
    }

    private String say(String key, String detail) {
        return MessageFormat.format(bundle.getString(key), detail);
    }
}
