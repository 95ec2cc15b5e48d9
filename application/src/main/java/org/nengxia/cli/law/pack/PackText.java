package org.nengxia.cli.law.pack;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengxia.policy.heritage.Told;
import org.nengxia.policy.inforce.DormantRule;
import org.nengxia.policy.inforce.DormantRule.Reason;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Crosswalk;
import org.nengxia.policy.pack.Lineage.Overridden;
import org.nengxia.policy.pack.Lineage.Row;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;

/// A pack on a day as text for a terminal.
final class PackText {
    private final PackShelf shelf;
    private final PackOnDay law;
    private final Pack pack;
    private final StringBuilder out = new StringBuilder();

    PackText(PackShelf shelf, PackOnDay law) {
        this.shelf = shelf;
        this.law = law;
        this.pack = law.pack();
    }

    /// What a kind of row is called.
    static String row(PackShelf shelf, Row row) {
        return switch (row) {
            case RULE -> shelf.say("规则", "rule");
            case PARAMETER -> shelf.say("参数", "parameter");
            case GROUND -> shelf.say("情形", "ground");
            case MODE -> shelf.say("方式", "mode");
            case TIMER -> shelf.say("期限", "time limit");
            case EFFECT -> shelf.say("影响期", "effect period");
            case RECUSAL -> shelf.say("回避", "recusal");
            case CHANNEL -> shelf.say("渠道", "channel");
            case PROCEDURE_KIND -> shelf.say("程序类别", "kind of procedure");
            case PROCEDURE -> shelf.say("程序", "procedure");
        };
    }

    String text() {
        head();
        pack.tables().forEach(this::table);
        part("参数", "parameters", pack.parametersAt(law.day()), this::parameter);
        part(
                "渠道",
                "channels",
                pack.provisions().channels(),
                each -> each.code() + "  " + shelf.of(each.title()) + standing(each.standing()));
        part(
                "期限",
                "time limits",
                pack.provisions().timers(),
                each ->
                        each.id()
                                + "  "
                                + shelf.of(each.title())
                                + ": "
                                + shelf.of(Told.timer(each))
                                + standing(each.standing()));
        part(
                "影响期",
                "effect periods",
                pack.provisions().effects(),
                each ->
                        each.id()
                                + "  "
                                + shelf.of(each.title())
                                + ": "
                                + shelf.of(Told.effect(each))
                                + standing(each.standing()));
        recusals();
        procedures();
        part("对照", "crosswalk", pack.provisions().crosswalk(), this::crosswalk);
        part("改写上级", "overrides", pack.overrides(), this::overridden);
        part("须注意", "cautions", pack.notes(), each -> shelf.of(each.text()));
        return out.toString();
    }

    private void recusals() {
        part(
                "回避",
                "recusal",
                pack.provisions().recusals().rules(),
                each ->
                        each.id()
                                + "  "
                                + shelf.of(each.title())
                                + ": "
                                + shelf.of(Told.recusal(each))
                                + standing(each.standing()));
    }

    private void procedures() {
        part(
                "程序",
                "procedures",
                pack.provisions().procedures().procedures(),
                each -> ProcedureText.of(shelf, pack, each) + standing(each.standing()));
    }

    private void head() {
        line(pack.id() + "  " + shelf.of(pack.title()));
        String until = pack.to() == null ? "" : pack.to().toString();
        line(shelf.say("施行 ", "in force ") + pack.from() + " — " + until);
        Pack superior = pack.lineage().superior();
        if (superior != null) {
            line(shelf.say("上级法规包 ", "extends ") + superior.id());
        }
        line(shelf.say("截至 ", "as of ") + law.day());
        line("sha256 " + pack.hash());
    }

    private void table(DecisionTable table) {
        line("");
        line(table.id() + "  " + shelf.of(table.title()));
        for (Rule rule : table.rules()) {
            line("  " + rule.id() + "  " + shelf.of(Told.rule(table, rule)));
            line(
                    "    "
                            + rule.citations().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining("; ")));
            law.dormant().stream()
                    .filter(each -> each.ruleId().equals(rule.id()))
                    .forEach(this::dormant);
        }
    }

    private void dormant(DormantRule rule) {
        line(
                shelf.say("    当日不启用：", "    sleeps: ")
                        + rule.reasons().stream()
                                .map(this::reason)
                                .collect(Collectors.joining(shelf.say("；", "; "))));
    }

    private String reason(Reason reason) {
        return switch (reason) {
            case Reason.NotInForce() -> shelf.say("法规包当日无效", "the pack is not in force");
            case Reason.Ended(String id) ->
                    shelf.say("参数 " + id + " 当日没有值", "the parameter " + id + " has no value");
            case Reason.NotSeen(String id) ->
                    shelf.say(id + " 未见原文（U）", id + " was only recalled (U)");
            case Reason.NotSignedOff(String id) ->
                    shelf.say(id + " 为推定（I），尚未签认", id + " is inferred (I) and not signed off");
        };
    }

    private String parameter(ParameterReading reading) {
        return "%s  %s %s  (%s)"
                .formatted(
                        reading.id(),
                        reading.comparator().symbol(),
                        reading.value().written(),
                        reading.since());
    }

    private String crosswalk(Crosswalk row) {
        return "%s → %s %s  %s  %s"
                .formatted(
                        row.ground(),
                        row.pack(),
                        String.join(", ", row.to()),
                        row.relation().key(),
                        shelf.of(row.note()));
    }

    private String overridden(Overridden each) {
        String looser =
                each.looser()
                        ? shelf.say("（较宽松，准许：", " (looser, permitted by ") + each.permitted() + ")"
                        : "";
        return "%s %s: %s → %s%s"
                .formatted(
                        row(shelf, each.row()),
                        each.id(),
                        shelf.of(each.was()),
                        shelf.of(each.now()),
                        looser);
    }

    private String standing(org.nengxia.policy.Standing standing) {
        String sleeps = standing.acts() ? "" : shelf.say("，不启用", ", sleeps");
        return "  [" + standing.confidence() + sleeps + "]";
    }

    private <T> void part(String zh, String en, List<T> rows, Function<T, String> text) {
        if (!rows.isEmpty()) {
            line("");
            line(shelf.say(zh, en));
            rows.forEach(row -> line("  " + text.apply(row)));
        }
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
