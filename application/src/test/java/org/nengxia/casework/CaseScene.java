package org.nengxia.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Playbook;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.rank.PostFate;
import org.nengxia.roster.Post;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// People with accounts and seats in the deciding organ, and cases about cadres of the sample
/// county that they take on, each act a transaction of the product.
@TestComponent
@SuppressWarnings("NullAway.Init")
public class CaseScene {
    static final Actor OFFICER = new Actor("case.luo", "罗", Office.ORGANISATION_OFFICER);
    static final Actor SECOND = new Actor("case.wei", "魏", Office.ORGANISATION_OFFICER);
    static final Actor HEAD = new Actor("case.fang", "方", Office.ORGANISATION_HEAD);
    static final Actor MEMBER = new Actor("case.zheng", "郑", Office.DECIDING_MEMBER);
    static final Actor APPEAL = new Actor("case.shen", "沈", Office.APPEAL_ORGAN);
    static final List<String> STAFF = List.of("case.luo", "case.wei");
    static final List<String> OTHERS = List.of("case.fang", "case.shen", "case.zheng");
    static final List<String> MEMBERS =
            List.of("case.zheng", "case.m2", "case.m3", "case.m4", "case.m5");
    @Autowired private Cases cases;
    @Autowired private CaseOpening opening;
    @Autowired private People people;
    @Autowired private Roster roster;
    @Autowired private Ledger ledger;
    @Autowired private JdbcClient database;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Clock clock;

    /// Accounts for those who act, and the members of the deciding organ.
    public CaseScene set() {
        as(() -> {
            List.of(OFFICER, SECOND, HEAD, MEMBER, APPEAL).forEach(this::account);
            MEMBERS.forEach(each ->
                    people.note(
                            new People.Person(
                                    each,
                                    "委员" + each.substring("case.".length()),
                                    Optional.empty(),
                                    OptionalLong.empty(),
                                    Optional.of("standing-committee"),
                                    each.equals(MEMBER.account()))));
        });
        return this;
    }

    /// Changes something as an act of its own, so that the ledger knows of it.
    public void as(Runnable change) {
        transaction.executeWithoutResult(_ -> {
            change.run();
            ledger.record(new Act(Actor.PRODUCT, "casework.act", "scene", Map.of()));
        });
    }

    void account(Actor actor) {
        database.sql(
                        """
                        INSERT INTO shell.account (name, password, display_name, office, must_change_password, disabled)
                        VALUES (?, '$argon2id$', ?, ?, false, false) ON CONFLICT DO NOTHING
                        """)
                .params(actor.account(), actor.name(), actor.office().name())
                .update();
    }

    /// A cadre in a leading post with evidence, about whom no case was opened yet.
    public long cadre() {
        return cadres(1).getFirst();
    }

    /// Several of them.
    public List<Long> cadres(int most) {
        return database.sql(
                        """
                        SELECT DISTINCT t.cadre_id FROM roster.tenure t JOIN roster.post p ON p.number = t.post
                        JOIN evidence.item e ON e.cadre_id = t.cadre_id
                        WHERE t.ended_on IS NULL AND p.leading_post
                        AND NOT EXISTS (SELECT FROM casework.case_file c WHERE c.cadre_id = t.cadre_id)
                        ORDER BY 1 LIMIT ?
                        """)
                .param(most)
                .query((row, _) -> row.getLong("cadre_id"))
                .list();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Wants a case about a cadre opened.
    public CaseOutcome wanted(long cadre, String measure) {
        return wanted(cadre, measure, OFFICER);
    }

    CaseOutcome wanted(long cadre, String measure, Actor by) {
        List<String> evidence =
                database.sql(
                                "SELECT number FROM evidence.item WHERE cadre_id = ? ORDER BY 1"
                                        + " LIMIT 2")
                        .param(cadre)
                        .query((row, _) -> row.getString("number"))
                        .list();
        return wanted(cadre, measure, evidence, by);
    }

    private CaseOutcome wanted(long cadre, String measure, List<String> evidence, Actor by) {
        return opening.open(
                new Opening(
                        new Subject.OfCadre(cadre),
                        "county-seed",
                        measure,
                        List.of(),
                        List.of("K12"),
                        evidence,
                        "两年末位",
                        today()),
                by);
    }

    /// Opens a case about a cadre on certain evidence and answers its number.
    public String opened(long cadre, String measure, List<String> evidence) {
        return ((CaseOutcome.Done) wanted(cadre, measure, evidence, OFFICER)).file().number();
    }

    /// Takes an act as somebody of the department wrote it.
    public CaseFile takes(String number, CaseAct act) {
        return happens(number, new CaseEvent.Acted(act));
    }

    /// Records something else than an act of the procedure.
    public CaseFile happens(String number, CaseEvent event) {
        return switch (cases.take(request(file(number), event), OFFICER)) {
            case CaseOutcome.Done(CaseFile next) -> next;
            case CaseOutcome.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    /// Opens a case about a cadre and answers its number.
    public String opened(long cadre, String measure) {
        return ((CaseOutcome.Done) wanted(cadre, measure)).file().number();
    }

    /// The case as it stands.
    public CaseFile file(String number) {
        return cases.find(number).orElseThrow();
    }

    /// What somebody who has the case before him would send to take a task with an outcome.
    public Request request(String number, String task, Outcome outcome) {
        CaseFile file = file(number);
        return request(
                file,
                file.progress().open(task).orElseThrow(() -> new AssertionError(task)),
                outcome);
    }

    /// The same of a case as somebody saw it.
    Request request(CaseFile file, Node.Task due, Outcome outcome) {
        String measure = file.progress().course().procedure().measures().getFirst();
        var act = new Playbook(STAFF, MEMBERS, OTHERS, measure).act(file, due, outcome, today());
        return request(file, new CaseEvent.Acted(leaving(file, act)));
    }

    /// Who comes down leaves the posts that he holds, and takes up a vacant one where the measure
    /// asks for another.
    private CaseAct leaving(CaseFile file, CaseAct act) {
        if (!(act instanceof CaseAct.Executed executed)) {
            return act;
        }
        Decision decision = file.standing().decision().orElseThrow();
        Optional<PostFate> fate = file.progress().law().post(decision.measure());
        if (fate.equals(Optional.of(PostFate.KEPT))) {
            return act;
        }
        Optional<String> taken =
                decision.newPost()
                        .or(() ->
                                fate.filter(PostFate.ANOTHER::equals)
                                        .map(_ -> vacant(decision.level().orElseThrow().code())));
        return new CaseAct.Executed(executed.task(), held(file), taken, executed.level());
    }

    private List<String> held(CaseFile file) {
        long cadre = file.progress().dossier().subject().cadre().orElseThrow();
        return roster.tenures(cadre, today()).stream()
                .filter(each -> each.beganOn().isBefore(today()))
                .map(Tenure::number)
                .toList();
    }

    /// The number of a vacant post of a level, made where the county has none.
    public String vacant(String level) {
        return roster.vacant(today()).stream()
                .filter(each -> each.level().equals(level))
                .map(Post::number)
                .findFirst()
                .orElseGet(() -> {
                    String number = "P-" + UUID.randomUUID();
                    as(() ->
                            database.sql(
                                            """
                                            INSERT INTO roster.post (number, unit, title, leading_post, principal, level)
                                            SELECT ?, number, '科员', false, false, ? FROM roster.unit ORDER BY number LIMIT 1
                                            """)
                                    .params(number, level)
                                    .update());
                    return number;
                });
    }

    Request request(CaseFile file, CaseEvent event) {
        return new Request(file.number(), file.version(), UUID.randomUUID(), event, today());
    }

    /// Whose turn it is; what the person does on paper the officer records.
    public Actor taker(String number, String task) {
        CaseFile file = file(number);
        return taker(file, file.progress().open(task).orElseThrow());
    }

    Actor taker(CaseFile file, Node.Task due) {
        return switch (file.progress()
                .law()
                .procedures()
                .organ(due.organ())
                .orElseThrow()
                .office()) {
            case DECIDING_ORGAN, PRINCIPAL_LEADER -> MEMBER;
            case APPEAL_ORGAN -> APPEAL;
            default -> OFFICER;
        };
    }

    /// The organ of appeal is named, where the pack names none for the person.
    public void routes(String number) {
        CaseFile file = file(number);
        if (file.owesRoute()) {
            var named = new CaseEvent.AppealRouted("市委组织部", "市委组织部关于申诉受理的答复意见");
            if (cases.take(request(file, named), HEAD) instanceof CaseOutcome.Refused refused) {
                throw new AssertionError(refused.reasons());
            }
        }
    }

    /// Takes a task with an outcome; an appeal is taken up once its organ is named.
    public CaseFile does(String number, String task, Outcome outcome) {
        if (task.equals("accept")) {
            routes(number);
        }
        return switch (cases.take(request(number, task, outcome), taker(number, task))) {
            case CaseOutcome.Done(CaseFile next) -> next;
            case CaseOutcome.Refused(var reasons) ->
                    throw new AssertionError(task + ": " + reasons);
        };
    }

    /// Takes tasks with what they usually result in.
    public CaseFile does(String number, String... tasks) {
        for (String task : tasks) {
            Node.Task due = file(number).progress().open(task).orElseThrow();
            does(number, task, due.form().outcomes().getFirst());
        }
        return file(number);
    }

    /// A case in which a decision was served.
    public String served(long cadre, String measure) {
        String number = opened(cadre, measure);
        does(
                number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide", "talk",
                "notice");
        return number;
    }
}
