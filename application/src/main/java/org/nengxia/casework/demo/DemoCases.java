package org.nengxia.casework.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.nengxia.casework.People.Person;
import org.nengxia.casework.seat.Participants;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.roster.Cadre;
import org.nengxia.roster.Roster;
import org.nengxia.shell.directory.Directory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Seats the made-up members of the deciding organ and opens a handful of cases of the sample
/// county at different places of the procedure: waiting for verification, hearing, vote, review
/// (overdue), appeal, and one about the cadre whose account the demo offers.
@Service
public class DemoCases {
    static final String ORGAN = "standing-committee";
    static final Actor OFFICER = actor(Office.ORGANISATION_OFFICER, "沈雁宁");
    static final Actor HEAD = actor(Office.ORGANISATION_HEAD, "方继业");
    static final Actor MEMBER = actor(Office.DECIDING_MEMBER, "郑同议");
    static final Actor APPEAL = actor(Office.APPEAL_ORGAN, "申明理");
    private static final List<String> MEMBERS = List.of("许持平", "孟秉公", "白鉴明", "夏言直", "江汇川", "秦守正");
    private final DemoSubjects subjects;
    private final Participants participants;
    private final Script script;
    private final Roster roster;
    private final JdbcClient database;

    DemoCases(
            DemoSubjects subjects,
            Participants participants,
            Script script,
            Roster roster,
            JdbcClient database) {
        this.subjects = subjects;
        this.participants = participants;
        this.script = script;
        this.roster = roster;
        this.database = database;
    }

    private static Actor actor(Office office, String name) {
        return new Actor(office.code(), name, office);
    }

    /// Opens them once: where anybody takes part already, nothing is done; answers how many cases
    /// were opened.
    @Transactional
    public int open() {
        if (begun()) {
            return 0;
        }
        seat();
        List<DemoSubjects.Chosen> chosen = subjects.choose(7);
        if (chosen.size() < 7) {
            throw new IllegalStateException("the sample has " + chosen.size() + " subjects only");
        }
        tell(chosen);
        return chosen.size();
    }

    private boolean begun() {
        return database.sql("SELECT EXISTS (SELECT FROM casework.person)")
                .query(Boolean.class)
                .single();
    }

    private void seat() {
        note(new Person(MEMBER.account(), MEMBER.name(), Optional.empty(), NOBODY, SEAT, true));
        for (int at = 0; at < MEMBERS.size(); at++) {
            note(
                    new Person(
                            "member-" + (at + 2),
                            MEMBERS.get(at),
                            Optional.empty(),
                            NOBODY,
                            SEAT,
                            false));
        }
    }

    private static final OptionalLong NOBODY = OptionalLong.empty();
    private static final Optional<String> SEAT = Optional.of(ORGAN);

    private void note(Person person) {
        Optional<Refusal> refusal = participants.note(person, HEAD);
        if (refusal.isPresent()) {
            throw new IllegalStateException(refusal.get().toString());
        }
    }

    private void tell(List<DemoSubjects.Chosen> chosen) {
        script.begin(chosen.get(0), 3).recusals(1);
        script.begin(chosen.get(1), 9).recusals(1).verified(5);
        script.begin(chosen.get(2), 21).prepared("DEMOTION");
        script.begin(chosen.get(3), 20).prepared("CONVERSION");
        script.begin(chosen.get(4), 100)
                .prepared("REMOVAL")
                .decided(18)
                .rights(8, Outcome.ASKS_REVIEW);
        script.begin(chosen.get(5), 102)
                .prepared("DEMOTION")
                .decided(16)
                .rights(7, Outcome.APPEALS)
                .accepted(5);
        own(chosen.get(6));
    }

    /// The cadre of the demo's account is told the decision and may still ask for review.
    private void own(DemoSubjects.Chosen chosen) {
        Cadre cadre = roster.cadre(chosen.cadre()).orElseThrow();
        script.named(Office.CADRE.code(), cadre.name());
        note(
                new Person(
                        Office.CADRE.code(),
                        cadre.name(),
                        Optional.empty(),
                        OptionalLong.of(cadre.id()),
                        Optional.empty(),
                        false));
        script.begin(chosen, 53).prepared("DEMOTION").decided(16);
    }

    /// Begins the telling of cases.
    @Service
    static class Script {
        private final Tale.Scene scene;
        private final Clock clock;
        private final Directory directory;

        Script(Tale.Scene scene, Clock clock, Directory directory) {
            this.scene = scene;
            this.clock = clock;
            this.directory = directory;
        }

        /// Gives the account of the demo the name of the cadre whom it stands for.
        void named(String account, String name) {
            directory.nameOfDemo(account, name);
        }

        /// Opens a case so many days ago.
        Tale begin(DemoSubjects.Chosen chosen, int daysAgo) {
            LocalDate day = LocalDate.now(clock).minusDays(daysAgo);
            return Tale.opened(scene, chosen, day);
        }
    }
}
