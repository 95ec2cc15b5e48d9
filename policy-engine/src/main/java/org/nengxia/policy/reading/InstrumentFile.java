package org.nengxia.policy.reading;

import org.nengxia.policy.pack.Article;
import org.nengxia.policy.pack.Instrument;

/// One instrument with its restated articles as written in a file under `sources/`.
final class InstrumentFile {

    private InstrumentFile() {}

    static Instrument read(YamlEntry file) {
        return file.closed(
                new Instrument(
                        file.text("id"),
                        file.label(),
                        file.label("issuer"),
                        file.optionalDate("issued").orElse(null),
                        file.confidence(),
                        file.each("articles", InstrumentFile::article)));
    }

    private static Article article(YamlEntry entry) {
        return new Article(entry.text("id"), entry.label(), entry.flag("reconstructed"));
    }
}
