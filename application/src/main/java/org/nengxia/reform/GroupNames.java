package org.nengxia.reform;

import java.util.Map;
import java.util.stream.Collectors;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.population.Dimension;
import org.nengxia.register.Kind;
import org.nengxia.register.Registers;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Unit;
import org.nengxia.shell.Sentences;
import org.springframework.stereotype.Component;

/// What the groups of a population are called: units by their names, kinds of unit by the
/// register's words.
@Component
public class GroupNames {
    private final Roster roster;
    private final Registers registers;
    private final Sentences sentences;

    GroupNames(Roster roster, Registers registers, Sentences sentences) {
        this.roster = roster;
        this.registers = registers;
        this.sentences = sentences;
    }

    /// The names in one language, units as they are called now.
    public Told in(Language language) {
        return new Told(
                language,
                roster.units().stream().collect(Collectors.toMap(Unit::number, Unit::name)),
                kinds(),
                sentences);
    }

    private Map<String, Label> kinds() {
        var kind = registers.find("roster.unit").orElseThrow().column("kind").kind();
        return ((Kind.OneOf) kind).words();
    }

    /// The names in one language.
    public static final class Told {
        private final Language language;
        private final Map<String, String> units;
        private final Map<String, Label> kinds;
        private final Sentences sentences;

        private Told(
                Language language,
                Map<String, String> units,
                Map<String, Label> kinds,
                Sentences sentences) {
            this.language = language;
            this.units = units;
            this.kinds = kinds;
            this.sentences = sentences;
        }

        /// The group of that key.
        public String of(Dimension by, String key) {
            boolean unknown = key.equals("?");
            return switch (by) {
                case ALL -> said("everybody");
                case AGE -> said(unknown ? "unknown" : "age." + key);
                case SEX -> said("sex." + (unknown ? "unknown" : key));
                case UNIT -> unknown ? said("noPost") : units.getOrDefault(key, key);
                case UNIT_KIND -> unknown ? said("noPost") : kind(key);
            };
        }

        private String kind(String code) {
            Label label = kinds.get(code);
            return label == null ? code : label.in(language);
        }

        /// What groups by that dimension are called together.
        public String heading(Dimension by) {
            return said("by." + by.name());
        }

        /// The channel of that key.
        public String channel(String key) {
            return sentences.of(language, "channel." + key);
        }

        private String said(String key) {
            return sentences.of(language, "reform." + key);
        }
    }
}
