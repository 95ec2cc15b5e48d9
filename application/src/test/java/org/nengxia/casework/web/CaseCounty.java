package org.nengxia.casework.web;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.nengxia.Records;
import org.nengxia.casework.CaseOpening;
import org.nengxia.casework.Opening;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

/// A small county for pages of cases: a bureau with a head, a vacant post, two records about him,
/// the offices' accounts, and a committee of five.
final class CaseCounty {
    static final List<String> MEMBERS = List.of("deciding-member", "m2", "m3", "m4", "m5");

    final MockMvc pages;
    final long cadre;
    final String tenure;
    final String vacant;
    final List<String> evidence;
    private final WebApplicationContext product;
    private final Records records;

    CaseCounty(WebApplicationContext product) {
        this.product = product;
        records = product.getBean(Records.class);
        pages = webAppContextSetup(product).apply(springSecurity()).build();
        records.none();
        records.unit("U1");
        cadre = records.cadre("陆文舟");
        tenure = records.tenure(cadre, records.post("U1", true), "2020-01-01");
        vacant = records.post("U1", false, "level", "SECTION_DEPUTY");
        evidence = List.of(appraisal(2024), appraisal(2025));
        accounts();
        committee();
    }

    private String appraisal(int year) {
        return records.line(
                "assessment.appraisal",
                "cadre_id %d | unit U1 | year %d | held_on %d-01-14 | kind ANNUAL | issued 124 | returned 121 | valid 118 | excellent 10 | competent 71 | basic 0 | incompetent 37 | abstained 0"
                        .formatted(cadre, year, year + 1));
    }

    private JdbcClient database() {
        return product.getBean(JdbcClient.class);
    }

    private void accounts() {
        for (Office office : Office.values()) {
            account(office.code(), office);
        }
        account("second-officer", Office.ORGANISATION_OFFICER);
    }

    private void account(String name, Office office) {
        database()
                .sql(
                        """
                        INSERT INTO shell.account (name, password, display_name, office, must_change_password,
                            disabled) VALUES (?, '$argon2id$none', ?, ?, false, false) ON CONFLICT DO NOTHING
                        """)
                .params(name, name, office.name())
                .update();
    }

    private void committee() {
        People people = product.getBean(People.class);
        for (String member : MEMBERS) {
            people.note(
                    new People.Person(
                            member,
                            "委员" + member,
                            Optional.empty(),
                            OptionalLong.empty(),
                            Optional.of("standing-committee"),
                            member.equals("deciding-member")));
        }
    }

    /// Notes that the subject has an account of his own.
    void subjectSignsInAs(String account) {
        product.getBean(People.class)
                .note(
                        new People.Person(
                                account,
                                "陆文舟",
                                Optional.empty(),
                                OptionalLong.of(cadre),
                                Optional.empty(),
                                false));
    }

    /// Opens a case about the head of the bureau; its number.
    String open() {
        Opening opening =
                new Opening(
                        new Subject.OfCadre(cadre),
                        "county-seed",
                        "DEMOTION",
                        List.of(),
                        List.of(),
                        evidence,
                        "连续两年不称职",
                        LocalDate.now(product.getBean(java.time.Clock.class)));
        Actor officer = new Actor("organisation-officer", "沈雁宁", Office.ORGANISATION_OFFICER);
        return switch (product.getBean(CaseOpening.class).open(opening, officer)) {
            case CaseOutcome.Done(var file) -> file.number();
            case CaseOutcome.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }
}
