package org.nengxia.cli.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.casework.calendar.CalendarFile;
import org.nengxia.casework.calendar.CalendarOutcome;
import org.nengxia.casework.calendar.CalendarOutcome.Moved;
import org.nengxia.casework.calendar.Calendars;
import org.nengxia.cli.terminal.Home;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.calendar.CalendarYear;
import org.nengxia.shell.Sentences;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The working calendar on the command line. Exit code 0: done; 1: refused, each reason in one
/// sentence.
@Command(
        name = "calendar",
        description = "工作日历：导入一年、查看 / take a year of the working calendar, show one",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class CalendarCommand {

    /// That a year that is known may be changed, and why.
    static final class Replacing {
        @Option(
                names = "--replace",
                required = true,
                description = "更改已有的年份 / change a year that is known")
        private boolean replace;

        @Option(
                names = "--reason",
                required = true,
                paramLabel = "TEXT",
                description = "为什么更改，如调整放假的通知文号 / why, such as the notice that changes it")
        private String reason = "";
    }

    @Command(name = "import", description = "导入年份，格式同 docs/cases.md / take years from a file")
    int take(
            @Mixin Home home,
            @Parameters(paramLabel = "FILE", description = ".yaml") Path path,
            @ArgGroup(exclusive = false) @Nullable Replacing replacing) {
        try (var product = home.open()) {
            CalendarFile file = CalendarFile.at(path);
            Optional<String> reason =
                    Optional.ofNullable(replacing).filter(it -> it.replace).map(it -> it.reason);
            return told(
                    home,
                    product,
                    product.getBean(Calendars.class).take(file, reason, Actor.COMMAND_LINE));
        } catch (IOException e) {
            try (var product = home.open()) {
                return home.refuse(product, Refusal.of("calendar.unreadable", path.toString()));
            }
        }
    }

    private static int told(
            Home home, ConfigurableApplicationContext product, CalendarOutcome outcome) {
        return switch (outcome) {
            case CalendarOutcome.Refused(var reasons) -> {
                reasons.forEach(each -> home.refuse(product, each));
                yield 1;
            }
            case CalendarOutcome.Unchanged(var years) -> {
                say(home, product, "calendar.unchanged", CalendarText.listed(years));
                yield 0;
            }
            case CalendarOutcome.Taken taken -> {
                if (!taken.fresh().isEmpty()) {
                    say(
                            home,
                            product,
                            "calendar.fresh",
                            CalendarText.listed(taken.fresh()),
                            taken.digest());
                }
                if (!taken.replaced().isEmpty()) {
                    say(
                            home,
                            product,
                            "calendar.replaced",
                            CalendarText.listed(taken.replaced()),
                            taken.digest());
                }
                say(home, product, "calendar.moved", taken.moved().size());
                taken.moved().forEach(each -> moved(home, product, each));
                yield 0;
            }
        };
    }

    private static void moved(Home home, ConfigurableApplicationContext product, Moved each) {
        Sentences sentences = product.getBean(Sentences.class);
        String unknown = sentences.of(home.language(), "calendar.untold");
        say(
                home,
                product,
                "calendar.movedClock",
                each.caseNumber(),
                each.clock().in(home.language()),
                each.before().map(LocalDate::toString).orElse(unknown),
                each.after().map(LocalDate::toString).orElse(unknown));
    }

    @Command(
            name = "show",
            description = "一年的放假和调休上班 / the days off of a year, and the weekend days worked")
    int show(
            @Mixin Home home,
            @Parameters(paramLabel = "YEAR", description = "四位年份 / four digits") int year) {
        try (var product = home.open()) {
            Optional<Calendars.Known> known = product.getBean(Calendars.class).year(year);
            if (known.isEmpty()) {
                return home.refuse(product, Refusal.of("calendar.absent", Integer.toString(year)));
            }
            CalendarYear days = known.get().days();
            say(home, product, "calendar.off", CalendarText.ranges(days.off()));
            say(home, product, "calendar.work", CalendarText.ranges(days.work()));
            known.get()
                    .from()
                    .ifPresentOrElse(
                            each -> from(home, product, each),
                            () -> say(home, product, "calendar.ships"));
            return 0;
        }
    }

    private static void from(
            Home home, ConfigurableApplicationContext product, Calendars.From year) {
        say(
                home,
                product,
                "calendar.from",
                year.source().in(home.language()),
                year.file(),
                year.digest());
        if (!year.reason().isEmpty()) {
            say(home, product, "calendar.because", year.reason());
        }
    }

    private static void say(
            Home home, ConfigurableApplicationContext product, String key, Object... details) {
        System.out.println(product.getBean(Sentences.class).of(home.language(), key, details));
    }
}
