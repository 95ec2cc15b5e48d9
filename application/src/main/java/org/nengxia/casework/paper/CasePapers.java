package org.nengxia.casework.paper;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.file.Progress;
import org.nengxia.casework.sight.Discretion;
import org.nengxia.casework.sight.EvidenceShown;
import org.nengxia.kernel.Language;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.ShortCode;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.Signature;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.regulation.LawWords;
import org.nengxia.roster.Post;
import org.nengxia.roster.Roster;
import org.nengxia.shell.Sentences;
import org.springframework.stereotype.Service;

/// Writes the papers of cases from what happened in them.
@Service
public class CasePapers {
    private final PaperStore store;
    private final PaperWords words;
    private final Roster roster;
    private final EvidenceShown evidence;
    private final Ledger ledger;

    CasePapers(
            PaperStore store,
            PaperWords words,
            Roster roster,
            EvidenceShown evidence,
            Ledger ledger) {
        this.store = store;
        this.words = words;
        this.roster = roster;
        this.evidence = evidence;
        this.ledger = ledger;
    }

    /// The papers that a case has so far.
    public List<PaperStore.Numbered> of(CaseFile file) {
        return of(List.of(file)).getOrDefault(file.number(), List.of());
    }

    /// The papers of several cases, by the case's number.
    public Map<String, List<PaperStore.Numbered>> of(Collection<CaseFile> files) {
        return store.of(files.stream().map(CaseFile::number).toList());
    }

    /// A paper of a case as it can be laid out; none when the case has no such paper.
    public Optional<OfficialPaper> write(CaseFile file, int seq, String code, Language language) {
        return of(file).stream()
                .filter(each -> each.seq() == seq && each.kind().code().equals(code))
                .findFirst()
                .map(each -> write(file, each, language));
    }

    private OfficialPaper write(CaseFile file, PaperStore.Numbered paper, Language language) {
        Entry entry = dated(file.progress().entries().get(paper.seq() - 1));
        boolean past = paper.kind() == PaperKind.PAST_DECISION;
        CaseFile then = past ? file : asOf(file, paper.seq());
        Writing writing = writing(then, entry, language);
        String title = writing.say("title." + paper.kind().code(), writing.addressed());
        String organ = organ(file, paper.kind(), entry, writing);
        return new OfficialPaper(
                paper.kind().head(),
                organ,
                Optional.of(paper.number()),
                title,
                paper.kind().isLetter() ? Optional.of(writing.addressed()) : Optional.empty(),
                Bodies.of(paper.kind(), writing),
                Optional.of(new Signature(organ, entry.on())),
                List.of(),
                code(file.number(), paper.seq()),
                language);
    }

    /// An extract of a decision of the past bears the decision's day, whenever the record came in.
    private static Entry dated(Entry entry) {
        return entry.event() instanceof CaseEvent.Recorded past
                ? new Entry(entry.seq(), entry.event(), past.decidedOn(), entry.at(), entry.by())
                : entry;
    }

    /// The case as it was once an entry had been made.
    private static CaseFile asOf(CaseFile file, int seq) {
        Progress progress = file.progress();
        return CaseFile.replay(
                progress.dossier(), progress.law(), progress.entries().subList(0, seq));
    }

    private Writing writing(CaseFile file, Entry entry, Language language) {
        Subject subject = file.progress().dossier().subject();
        return new Writing(
                file,
                entry,
                addressed(subject),
                standing(file, entry.on(), language),
                words.people().all(entry.on()),
                new Writing.Told(
                        evidence.of(file, Discretion.GUARDED),
                        evidence.kept(file, Discretion.GUARDED)),
                number -> roster.post(number).map(post -> named(post, language)).orElse(number),
                words.sentences(),
                words.law().in(language));
    }

    private String addressed(Subject subject) {
        return switch (subject) {
            case Subject.OfCadre(long id) -> roster.cadre(id).orElseThrow().name();
            case Subject.OfTeam(String number) -> roster.team(number).orElseThrow().name();
        };
    }

    /// Unit and post on a day; of whoever has none any more, when the case was opened, or just
    /// before where the day of the decision is all that is known.
    private String standing(CaseFile file, LocalDate day, Language language) {
        var dossier = file.progress().dossier();
        if (dossier.subject().cadre().isEmpty()) {
            return "";
        }
        long cadre = dossier.subject().cadre().getAsLong();
        return Stream.of(day, dossier.openedOn(), dossier.openedOn().minusDays(1))
                .flatMap(each -> roster.tenures(cadre, each).stream().limit(1))
                .findFirst()
                .map(it -> named(it.post(), language))
                .orElse("");
    }

    private static String named(Post post, Language language) {
        return post.unitName() + (language == Language.ZH ? "" : " ") + post.title();
    }

    /// The organ whose act it was, by the procedure that the case followed then; of a verification
    /// tells whoever verifies.
    private static String organ(CaseFile file, PaperKind kind, Entry entry, Writing writing) {
        return switch (entry.event()) {
            case CaseEvent.Recorded past -> past.organ();
            case CaseEvent.Acted(CaseAct act) ->
                    organ(
                            file,
                            kind == PaperKind.VERIFICATION_NOTICE ? verification(file) : act.task(),
                            writing);
            default -> "";
        };
    }

    private static String verification(CaseFile file) {
        return file.progress().course().procedure().tasks().stream()
                .filter(task -> task.form() == Form.VERIFY)
                .findFirst()
                .map(Node.Task::id)
                .orElse("");
    }

    private static String organ(CaseFile file, String task, Writing writing) {
        return file.progress()
                .course()
                .procedure()
                .node(task)
                .filter(Node.Task.class::isInstance)
                .map(node -> file.progress().organ((Node.Task) node))
                .map(organ -> writing.of(organ.title()))
                .orElse("");
    }

    /// The ledger's short code of an entry: which one it is, and the beginning of the root that
    /// commits to it and to all before.
    private Optional<String> code(String number, int seq) {
        return ledger.about(number, seq).map(ShortCode::of).map(ShortCode::toString);
    }

    /// Where papers get their words.
    @org.springframework.stereotype.Component
    record PaperWords(People people, Sentences sentences, LawWords law) {}
}
