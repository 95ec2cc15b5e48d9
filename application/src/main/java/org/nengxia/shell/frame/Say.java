package org.nengxia.shell.frame;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Writes for the reader of a page, as `${say.count(n)}` in templates.
@Component
public class Say {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final Sentences sentences;
    private final Clock clock;

    Say(Sentences sentences, Clock clock) {
        this.sentences = sentences;
        this.clock = clock;
    }

    private static Wording wording() {
        return new Wording(Language.of(LocaleContextHolder.getLocale()));
    }

    /// The word in the reader's language.
    public String of(Label label) {
        return wording().of(label);
    }

    /// The refusal's sentence in the reader's language.
    public String of(Refusal refusal) {
        return sentences.of(refusal, wording().language());
    }

    /// A sentence of a list that holds refusals or ready sentences.
    public String sentence(Object refusalOrText) {
        return refusalOrText instanceof Refusal refusal ? of(refusal) : refusalOrText.toString();
    }

    /// A whole number: 1,046.
    public String count(long number) {
        return wording().count(number);
    }

    /// An amount in yuan to the cent: 12,345.60.
    public String yuan(BigDecimal amount) {
        return wording().yuan(amount);
    }

    /// An amount in units of ten thousand yuan: 3,086.4.
    public String tenThousandYuan(BigDecimal amount) {
        return wording().tenThousandYuan(amount);
    }

    /// A moment to the minute, in Beijing time: 2005-12-31 08:00.
    public String moment(Instant moment) {
        return MINUTES.format(moment.atZone(clock.getZone()));
    }

    /// The moment in which a page is made, as [#moment] writes it: what is printed keeps it.
    public String now() {
        return moment(clock.instant());
    }

    /// A share for reading: 31.36%.
    public String share(long part, long whole) {
        return wording().share(part, whole);
    }
}
