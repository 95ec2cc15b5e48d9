package org.nengxia.casework.setting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a county may set about its cases under `nengxia.casework`. A value out of its range is
/// refused at the start with a sentence that names it.
///
/// @param remindedBefore so many days before the last day the office is reminded, in the limit's
///   own days (working days where it counts those), 1 to 60
/// @param remindedAgain every so many days the office is reminded of what is overdue, 1 to 90
/// @param recordedWithin so many days the office has to record what the person concerned handed in
///   on paper in time, 0 to 31
/// @param evidenceOfUnit so many records of one unit a form offers at most, the latest first, 1 to
///   1000
/// @param wordsOfReport so many characters of a report (举报) in a row count as a quotation, which no
///   paper may carry, 8 to 100
@ConfigurationProperties("nengxia.casework")
public record CaseworkSettings(
        @DefaultValue("5") int remindedBefore,
        @DefaultValue("7") int remindedAgain,
        @DefaultValue("7") int recordedWithin,
        @DefaultValue("200") int evidenceOfUnit,
        @DefaultValue("12") int wordsOfReport) {

    /// What holds where nothing is set.
    public static final CaseworkSettings USUAL = new CaseworkSettings(5, 7, 7, 200, 12);

    /// Refuses what is out of range.
    public CaseworkSettings {
        within("reminded-before", remindedBefore, 1, 60);
        within("reminded-again", remindedAgain, 1, 90);
        within("recorded-within", recordedWithin, 0, 31);
        within("evidence-of-unit", evidenceOfUnit, 1, 1_000);
        within("words-of-report", wordsOfReport, 8, 100);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "配置 nengxia.casework.%1$s 是 %2$d，请改为 %3$d 至 %4$d · nengxia.casework.%1$s is %2$d; set it to %3$d to %4$d"
                            .formatted(name, value, least, most));
        }
    }
}
