package org.nengxia.cli.law;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.cli.terminal.Home;
import org.nengxia.cli.terminal.TextTable;
import org.nengxia.cli.terminal.TextTable.Side;
import org.nengxia.eligibility.BarLine;
import org.nengxia.eligibility.Eligibility;
import org.nengxia.eligibility.EligibilityList;
import org.nengxia.eligibility.EligibilityWords;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.roster.Identified;
import org.nengxia.roster.Roster;
import org.nengxia.shell.Sentences;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints what effect periods bar a cadre from, until when and by which records, or everybody whom
/// they bar. Open cases are left out: who may see them is known of people who signed in, not of the
/// command line. Exit code 1 with a sentence when the cadre is unknown.
@Command(
        name = "eligibility",
        description = "影响期内不得做什么、到哪一天 / what effect periods bar somebody from, until when")
public final class EligibilityCommand implements Callable<Integer> {
    @Mixin private Home home = new Home();

    @ArgGroup(multiplicity = "1")
    private Whom whom = new Whom();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "哪一天；省略则到记录截止日 / as of which day; the records' last if left out")
    private @Nullable LocalDate asOf;

    /// One cadre, or all.
    static final class Whom {
        @Parameters(paramLabel = "CADRE", description = "身份证号 / identity number")
        private String cadre = "";

        @Option(names = "--all", description = "所有受影响期限制的人 / everybody whom a period bars")
        private boolean all;
    }

    @Override
    public Integer call() {
        try (var product = home.open()) {
            LocalDate day = asOf == null ? product.getBean(EligibilityList.class).usualDay() : asOf;
            if (whom.all) {
                System.out.print(all(product, day));
                System.out.println(say(product, "eligibility.casesLeftOut"));
                return 0;
            }
            return switch (product.getBean(Roster.class).byIdNumber(whom.cadre)) {
                case Identified.Known(var cadre) -> {
                    System.out.print(one(product, cadre.id(), day));
                    System.out.println(say(product, "eligibility.casesLeftOut"));
                    yield 0;
                }
                case Identified.Unknown(Refusal refusal) -> home.refuse(product, refusal);
            };
        }
    }

    private String one(ConfigurableApplicationContext product, long cadre, LocalDate day) {
        var answers = product.getBean(Eligibility.class).of(cadre, day, Actor.PRODUCT);
        TextTable table = new TextTable(Side.LEFT, Side.LEFT, Side.LEFT);
        for (BarLine bar : product.getBean(EligibilityWords.class).tell(answers, home.language())) {
            table.row(bar.label(), state(product, bar), "");
            bar.periods().forEach(each -> table.row("", "", period(product, each)));
        }
        return table.text();
    }

    private String all(ConfigurableApplicationContext product, LocalDate day) {
        var wanted = new EligibilityList.Wanted("", "", "", "");
        TextTable table = new TextTable(Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT);
        for (var line :
                product.getBean(EligibilityList.class)
                        .lines(wanted, day, home.language(), Actor.PRODUCT)) {
            String bars =
                    line.bars().stream()
                            .filter(BarLine::notOpen)
                            .map(bar -> bar.label() + " " + state(product, bar))
                            .collect(Collectors.joining("; "));
            table.row(
                    line.cadre().name(),
                    line.cadre().unitName().orElse("-"),
                    bars,
                    String.join(", ", line.numbers()));
        }
        return table.text();
    }

    private String state(ConfigurableApplicationContext product, BarLine bar) {
        return switch (bar.state()) {
            case OPEN -> say(product, "eligibility.state.open");
            case BARRED ->
                    bar.until()
                            .map(day -> say(product, "eligibility.until", day))
                            .orElseGet(() -> say(product, "eligibility.untilCaseEnds"));
            case UNDETERMINED -> say(product, "eligibility.state.undetermined");
        };
    }

    private String period(ConfigurableApplicationContext product, BarLine.PeriodLine each) {
        List<String> said =
                List.of(
                        each.number(),
                        each.measure(),
                        each.from() + " – " + each.until().map(LocalDate::toString).orElse(""),
                        each.countedFromDecision() ? say(product, "eligibility.fromDecision") : "",
                        each.lacks(),
                        each.citations());
        return said.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("  "));
    }

    private String say(ConfigurableApplicationContext product, String key, Object... details) {
        return product.getBean(Sentences.class).of(home.language(), key, details);
    }
}
