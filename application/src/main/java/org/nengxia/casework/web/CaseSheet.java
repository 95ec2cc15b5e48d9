package org.nengxia.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.Taker;
import org.nengxia.casework.file.appeal.AppealRoute;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.casework.level.LevelWords;
import org.nengxia.casework.sight.EvidenceShown;
import org.nengxia.casework.store.SightStore;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Office;
import org.nengxia.roster.Tenure;

/// What the page of a case shows.
///
/// @param state `running suspended closed`
/// @param measure code and name of the measure decided or proposed
/// @param owes whether signs of a breach wait to be handed over or ruled out
record CaseSheet(
        Head head,
        String state,
        Optional<Measure> measure,
        Optional<Decision> decision,
        Optional<Helper> helper,
        Optional<Appeal> appeal,
        List<Steps.Shown> steps,
        List<Turn> turns,
        List<Out> out,
        List<Running> clocks,
        List<EvidenceShown.Line> evidence,
        List<Vote> votes,
        List<Told.Line> timeline,
        boolean owes,
        List<String> more) {

    /// Who it is about and by which law it goes.
    ///
    /// @param post the foremost post on the day
    /// @param drawing where the picture of the procedure stands
    /// @param ended how it ended
    record Head(
            String number,
            String name,
            Optional<Long> cadre,
            Optional<String> team,
            Optional<Tenure> post,
            Label procedure,
            String pack,
            Label packTitle,
            String drawing,
            LocalDate openedOn,
            String reason,
            List<Ground> grounds,
            Optional<Label> ended) {}

    /// To whom the decision is appealed.
    ///
    /// @param basis what people named the organ by; empty where the pack names it, or nobody yet
    /// @param owed whether people still have to name it
    record Appeal(Label organ, String basis, boolean owed) {
        static Optional<Appeal> of(CaseFile file) {
            return file.standing()
                    .decision()
                    .flatMap(_ -> file.progress().appealRoute())
                    .map(route ->
                            new Appeal(
                                    Words.of(route.organ().title()),
                                    route instanceof AppealRoute.Named(_, String basis)
                                            ? basis
                                            : "",
                                    route instanceof AppealRoute.ToBeNamed));
        }
    }

    /// Who helps the person (帮教).
    record Helper(String name, LocalDate from, String purpose) {}

    /// Why it was opened.
    record Ground(Label title, SightStore.Named named) {}

    /// A measure.
    ///
    /// @param newPost unit and title of the post taken up with it; blank for none
    record Measure(
            String code,
            Label title,
            Optional<LevelWords.Fate> fate,
            String newPost,
            boolean decided) {}

    /// Something that is due.
    ///
    /// @param path of its form, after that of the case
    /// @param mine whether the reader may take it
    /// @param citations the articles that it rests on
    record Turn(
            String path,
            Label title,
            Label organ,
            Optional<Deadline> deadline,
            boolean mine,
            String citations) {

        /// The naming of the organ of appeal, while it is owed, and why people have to do it.
        static Stream<Turn> route(Told told, Taker taker) {
            CaseFile file = told.file();
            if (!file.owesRoute()
                    || !(file.progress().appealRoute().orElse(null)
                            instanceof AppealRoute.ToBeNamed(_, var member))) {
                return Stream.of();
            }
            var subject = file.progress().dossier().subject();
            String title = told.say("cases.more.route-appeal");
            return Stream.of(
                    new Turn(
                            "/more/route-appeal",
                            new Label(title, title),
                            Office.ORGANISATION_HEAD.label(),
                            Optional.empty(),
                            taker.actor().office() == Office.ORGANISATION_HEAD
                                    && !taker.is(subject),
                            told.say("cases.route.because." + member)));
        }
    }

    /// Somebody who keeps out of the case.
    record Out(String name, String why) {}

    /// A clock that runs.
    record Running(Deadline deadline, Label title, Optional<Label> organ, String citations) {}

    /// A vote that was held.
    ///
    /// @param counts in one sentence
    record Vote(
            Label title,
            LocalDate on,
            Ballots ballots,
            String counts,
            Label outcome,
            int majority) {}
}
