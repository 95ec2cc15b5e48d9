package org.nengxia.casework.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.ProductTest;
import org.nengxia.casework.deadline.WorkingDays;
import org.nengxia.casework.deadline.YearsTaken;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.ledger.Ledger;
import org.nengxia.shell.Sentences;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.annotation.Transactional;

/// Years of the working calendar are taken from files. The days of these years are made up.
@ProductTest
@Transactional
class CalendarsTest {
    private static final LocalDate DAY = LocalDate.of(2090, 3, 1);
    private static final Optional<String> ANEW = Optional.of("国务院办公厅调整放假安排");
    @Autowired Calendars calendars;
    @Autowired WorkingDays days;
    @Autowired YearsTaken years;
    @Autowired Ledger ledger;
    @Autowired Sentences sentences;
    @Autowired Clock clock;

    @TempDir private Path home = Path.of("");

    @AfterEach
    void nothingStays() {
        days.forget();
    }

    private static String year(int year, String off) {
        return """
        id: further
        source: {zh: 通知, en: notice}
        years:
          %d:
            off: [%s]
            work: []
        """
                .formatted(year, off);
    }

    private static CalendarFile file(String text) {
        return new CalendarFile("2090.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private CalendarOutcome take(String text, Optional<String> replacing) {
        return calendars.take(file(text), replacing, Actor.COMMAND_LINE);
    }

    private String told(CalendarOutcome outcome) {
        return switch (outcome) {
            case CalendarOutcome.Taken taken ->
                    "new " + taken.fresh() + " known " + taken.replaced();
            case CalendarOutcome.Unchanged(var known) -> "unchanged " + known;
            case CalendarOutcome.Refused(var reasons) ->
                    String.join(" ", sentences.of(reasons, Language.EN));
        };
    }

    @Test
    void aNewYearCountsAtOnceAndItsEntryKeepsTheDigestOfTheFile() {
        assertThat(days.calendar().covers(DAY)).isFalse();
        long before = ledger.head().size();
        var outcome = take(year(2090, "2090-03-01"), Optional.empty());
        assertThat(told(outcome)).isEqualTo("new [2090] known []");
        assertThat(days.calendar().isWorkingDay(DAY)).isFalse();
        assertThat(days.calendar().isWorkingDay(DAY.plusDays(1))).isTrue();
        assertThat(ledger.head().size()).isEqualTo(before + 1);
        assertThat(years.all())
                .singleElement()
                .matches(it -> it.digest().equals(file(year(2090, "2090-03-01")).digest()))
                .matches(it -> it.by().equals("command-line") && it.reason().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2090-02-30|2090.yaml, row 5, column 2090 off: '2090-02-30' is no day",
                "2091-01-01|row 5, column 2090 off: 2091-01-01 is not of this year",
                "2090-01-01]]|is not YAML"
            })
    void aFileWithAFaultIsRefusedWholeWithItsLineAndWhatToDo(String off, String sentence) {
        assertThat(told(take(year(2090, off), Optional.empty()))).contains(sentence);
        assertThat(years.all()).isEmpty();
    }

    @Test
    void aFileThatIsNoTextOrTooLargeOrEmptyIsRefused() {
        byte[] noText = {'a', (byte) 0xff};
        assertThat(
                        told(
                                calendars.take(
                                        new CalendarFile("x.yaml", noText),
                                        Optional.empty(),
                                        Actor.COMMAND_LINE)))
                .contains("is not UTF-8");
        assertThat(told(take("#".repeat(100_001), Optional.empty()))).contains("more than 100 KB");
        String none = "source: {zh: 通知, en: notice}\nyears: {}\n";
        assertThat(told(take(none, Optional.empty()))).contains("has no year");
        assertThat(years.all()).isEmpty();
    }

    @Test
    void aKnownYearIsChangedOnlyOnPurposeAndWithAReason() {
        take(year(2090, "2090-03-01"), Optional.empty());
        assertThat(told(take(year(2090, "2090-03-01"), Optional.empty())))
                .isEqualTo("unchanged [2090]");
        String other = year(2090, "2090-03-02");
        assertThat(told(take(other, Optional.empty())))
                .contains("2090 is known, and 2090-03-01 stands otherwise", "--replace");
        assertThat(told(take(other, Optional.of(" ")))).contains("The reason of the change");
        assertThat(told(take(other, ANEW))).isEqualTo("new [] known [2090]");
        assertThat(days.calendar().isWorkingDay(DAY)).isTrue();
        assertThat(years.all()).singleElement().matches(it -> it.reason().contains("国务院"));
    }

    @Test
    void aDayUpToTodayStaysAsLimitsWereReckonedByIt() {
        LocalDate today = LocalDate.now(clock);
        String off = "%d-01-04".formatted(today.getYear() - 1);
        assertThat(told(take(year(today.getYear() - 1, off), ANEW)))
                .contains("is past, limits were reckoned by it");
        assertThat(years.all()).isEmpty();
    }

    @Test
    void filesInTheDataFolderAreTakenAtTheStartEachOnceAndNeverChangeAYear() throws IOException {
        Path folder = Files.createDirectories(home.resolve("calendars"));
        Files.writeString(folder.resolve("2090.yaml"), year(2090, "2090-03-01"));
        Files.writeString(folder.resolve("2091.yaml"), year(2091, "2091-02-30"));
        Files.writeString(folder.resolve("2092.yaml"), year(2090, "2090-03-02"));
        long before = ledger.head().size();
        var start = new CalendarFolder(home, calendars, years);
        start.run(new DefaultApplicationArguments());
        start.run(new DefaultApplicationArguments());
        assertThat(ledger.head().size()).isEqualTo(before + 1);
        assertThat(years.all()).extracting(YearsTaken.Year::by).containsExactly("nengxia");
        assertThat(List.copyOf(sentences.of(start.faults(), Language.EN)))
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("2091.yaml", "2091-02-30"),
                        known -> assertThat(known).contains("2090 is known"));
    }
}
