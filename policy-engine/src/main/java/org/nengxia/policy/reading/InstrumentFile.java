package org.nengxia.policy.reading;

import org.nengxia.policy.Confidence;
import org.nengxia.policy.pack.Article;
import org.nengxia.policy.pack.Instrument;

/// One instrument with its restated articles as written in a file under `sources/`.
final class InstrumentFile {

    private InstrumentFile() {}

    /// The instrument; an article that names no confidence is known as well as the instrument.
    static Instrument read(YamlEntry file) {
        Confidence usual = file.confidence();
        return file.closed(
                new Instrument(
                        file.text("id"),
                        file.label(),
                        file.label("issuer"),
                        file.optionalDate("issued").orElse(null),
                        usual,
                        file.each("articles", entry -> article(entry, usual))));
    }

    private static Article article(YamlEntry entry, Confidence usual) {
        boolean own = entry.optional("confidence").isPresent();
        return new Article(
                entry.text("id"),
                entry.label(),
                entry.flag("reconstructed"),
                own ? entry.confidence() : usual);
    }
}
