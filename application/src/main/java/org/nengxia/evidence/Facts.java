package org.nengxia.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nengxia.evidence.FactFamily.Member;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactSheet;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What is known about leading cadres as of a day: the fact catalogue, and fact sheets computed
/// from the evidence views alone (ARCHITECTURE 4).
@Service
public class Facts {
    private final List<FactFamily> families = FactFile.families();
    private final JdbcClient database;

    Facts(JdbcClient database) {
        this.database = database;
    }

    /// All facts, in the catalogue's order.
    public List<Fact> catalogue() {
        return families.stream()
                .flatMap(each -> each.members().stream())
                .map(Member::fact)
                .toList();
    }

    /// The fact of that name.
    public Optional<Fact> fact(String name) {
        return catalogue().stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    /// The catalogue that packs of rules are checked against, without a database.
    public static FactCatalogue catalogued() {
        return FactCatalogue.of(
                FactFile.families().stream()
                        .flatMap(each -> each.members().stream())
                        .map(member -> member.fact().definition())
                        .toList());
    }

    /// The catalogue that packs of rules are checked against.
    public FactCatalogue definitions() {
        return FactCatalogue.of(catalogue().stream().map(Fact::definition).toList());
    }

    /// The fact sheets of all cadres as of a day, as one query for PostgreSQL, DuckDB and Spark:
    /// one row a cadre with `cadre_id` and for each fact three columns, `<fact>` (NULL when
    /// missing), `<fact>__evidence` (numbers of the records behind it, joined by commas) and
    /// `<fact>__day`.
    public String sheets(LocalDate day) {
        StringBuilder columns = new StringBuilder("SELECT c.cadre_id");
        StringBuilder from = new StringBuilder("\nFROM evidence_view.cadre c");
        for (int i = 0; i < families.size(); i++) {
            String relation = "f" + (i + 1);
            families.get(i).members().forEach(member -> columns.append(column(member, relation)));
            from.append(
                    "\nLEFT JOIN (\n%s\n) %s ON %s.cadre_id = c.cadre_id"
                            .formatted(families.get(i).on(day), relation, relation));
        }
        return columns.append(from).toString();
    }

    private static String column(Member member, String relation) {
        return ",\n  %2$s AS \"%1$s\", %3$s.evidence AS \"%1$s__evidence\", %3$s.evidence_day AS \"%1$s__day\""
                .formatted(member.fact().name(), member.value(relation), relation);
    }

    /// How a row of the fact sheet relation of a day is read as a cadre's sheet.
    public RowMapper<FactSheet> rows(LocalDate day) {
        List<Fact> facts = catalogue();
        return (row, _) -> SheetRow.read(row, facts, day);
    }

    /// All facts of one cadre as of a day; empty when the roster has no such cadre.
    public Optional<FactSheet> sheet(long cadreId, LocalDate day) {
        return database.sql(sheets(day) + "\nWHERE c.cadre_id = :cadre")
                .param("cadre", cadreId)
                .query((row, _) -> SheetRow.read(row, catalogue(), day))
                .optional();
    }

    /// All facts of several cadres as of a day, by cadre; those whom the roster lacks are left out.
    public List<FactSheet> sheets(Collection<Long> cadreIds, LocalDate day) {
        return database.sql(sheets(day) + "\nWHERE c.cadre_id = ANY(:cadres) ORDER BY c.cadre_id")
                .param("cadres", cadreIds.toArray(Long[]::new))
                .query((row, _) -> SheetRow.read(row, catalogue(), day))
                .list();
    }
}
