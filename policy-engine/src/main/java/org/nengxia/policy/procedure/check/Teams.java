package org.nengxia.policy.procedure.check;

import java.util.List;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.Procedure.Subject;

/// Whether procedures about a team (领导班子) stay with the team: no measure that touches a person's
/// post, no act that does, and no measure that is also taken of persons, by a procedure or a rule.
/// What must be done to a person needs a case about that person.
record Teams(Pack pack, Faults faults) {

    void check() {
        List<Procedure> all = pack.provisions().procedures().procedures();
        all.stream()
                .filter(each -> each.subject() == Subject.TEAM)
                .forEach(team -> {
                    acts(team);
                    team.measures().forEach(measure -> measure(team, measure, all));
                });
    }

    private void acts(Procedure team) {
        Told told = new Told(team, faults);
        team.tasks().stream()
                .filter(task -> !task.form().ofTeams())
                .forEach(task ->
                        told.of(
                                task,
                                "“" + task.form().title().zh() + "”针对个人，程序的对象是班子，请删除，另行立案",
                                "is an act about one person in a procedure about a team; remove it and"
                                        + " open a case about the person"));
    }

    private void measure(Procedure team, String measure, List<Procedure> all) {
        if (pack.mode(measure).filter(Mode::exclusive).isPresent()) {
            fault(
                    team,
                    "措施“" + measure + "”触动个人职务，不得对班子作出",
                    "leads to '" + measure + "', which touches a person's post, not a team");
        }
        boolean ofPersons =
                all.stream()
                                .filter(each -> each.subject() == Subject.CADRE)
                                .anyMatch(each -> each.measures().contains(measure))
                        || pack.rules().stream()
                                .anyMatch(rule -> rule.measures().contains(measure));
        if (ofPersons) {
            fault(
                    team,
                    "措施“" + measure + "”也用于个人，请为班子另设措施",
                    "leads to '"
                            + measure
                            + "', which is also taken of persons; give the team a measure of its own");
        }
    }

    private void fault(Procedure team, String zh, String en) {
        faults.add(Place.of(ProcedureCheck.LIST).rule(team.id()), zh, en);
    }
}
