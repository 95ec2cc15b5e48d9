package org.nengxia.sample.people;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.write.CadreCells;
import org.nengxia.sample.write.Row;

/// An invented leading cadre.
///
/// @param nativePlace blank where the roster does not say it
public record Person(
        String idNumber,
        String name,
        Sex sex,
        LocalDate bornOn,
        String ethnicity,
        @Nullable String nativePlace,
        Party party,
        LocalDate beganWorkOn,
        Learning learning,
        String health) {

    /// Membership of the Party or another status.
    ///
    /// @param joinedOn blank for those outside the Party
    public record Party(String status, @Nullable LocalDate joinedOn) {}

    /// Schooling, as the roster's code, and the school.
    public record Learning(String schooling, String school) {}

    /// The same person in another state of health.
    public Person withHealth(String other) {
        return new Person(
                idNumber,
                name,
                sex,
                bornOn,
                ethnicity,
                nativePlace,
                party,
                beganWorkOn,
                learning,
                other);
    }

    /// How records name the person.
    public CadreCells cells() {
        return new CadreCells(name, idNumber, YearMonth.from(bornOn));
    }

    /// The day of the birthday from which the county's age rule applies.
    public LocalDate conversionBirthday() {
        return bornOn.plusYears(sex.conversionAge());
    }

    /// The person's line in the roster.
    public Row row() {
        return Row.of("roster.cadre")
                .with("id_number", idNumber)
                .with("name", name)
                .with("sex", sex.name())
                .with("born_on", bornOn)
                .with("ethnicity", ethnicity)
                .with("native_place", nativePlace)
                .with("political_status", party.status())
                .with("joined_party_on", party.joinedOn())
                .with("began_work_on", beganWorkOn)
                .with("schooling", learning.schooling())
                .with("school", learning.school())
                .with("health", health);
    }
}
