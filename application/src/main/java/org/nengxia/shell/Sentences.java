package org.nengxia.shell;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Turns refusals and keys into sentences of the message bundles (`i18n/<module>.properties`), for
/// pages and the command line alike.
@Component
public class Sentences {
    private final MessageSource bundles;

    Sentences(MessageSource bundles) {
        this.bundles = bundles;
    }

    /// The sentence of a refusal; a key that no bundle has is a programming fault.
    public String of(Refusal refusal, Language language) {
        return of(language, refusal.messageKey(), refusal.details().toArray());
    }

    /// The sentences of several refusals, in their order.
    public List<String> of(List<Refusal> refusals, Language language) {
        return refusals.stream().map(refusal -> of(refusal, language)).toList();
    }

    /// The sentence under a key. Labels among the details are told in that language; a whole number
    /// is told as it is, or, where the sentence counts by it (`{0,number}`, or a choice between one
    /// and many), with thousands separators.
    public String of(Language language, String key, Object... details) {
        Object[] told = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            told[i] = tell(details[i], language);
        }
        return bundles.getMessage(key, told, language.locale());
    }

    private static Object tell(Object detail, Language language) {
        return switch (detail) {
            case Label label -> label.in(language);
            case Integer number -> number;
            case Long number -> number;
            default -> detail.toString();
        };
    }
}
