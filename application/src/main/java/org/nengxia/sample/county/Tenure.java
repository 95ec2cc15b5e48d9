package org.nengxia.sample.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.people.Person;
import org.nengxia.sample.write.Row;

/// Somebody's time in a seat. It ends on the day of the decision; what follows begins on the next
/// day, so that no reading of the two dates makes them overlap.
public final class Tenure {
    private final Person person;
    private final Seat seat;
    private final LocalDate began;
    private @Nullable LocalDate ended;
    private @Nullable String reason;

    Tenure(Person person, Seat seat, LocalDate began) {
        this.person = person;
        this.seat = seat;
        this.began = began;
    }

    /// Who held the seat.
    public Person person() {
        return person;
    }

    /// The seat held.
    public Seat seat() {
        return seat;
    }

    /// The first day.
    public LocalDate began() {
        return began;
    }

    /// The last day; blank while it lasts.
    public @Nullable LocalDate ended() {
        return ended;
    }

    /// Whether the day lies inside and is neither the first nor the last.
    public boolean covers(LocalDate day) {
        return began.isBefore(day) && (ended == null || ended.isAfter(day));
    }

    /// Whether both days lie inside.
    public boolean covers(LocalDate first, LocalDate last) {
        return covers(first) && covers(last);
    }

    void end(LocalDate day, String why) {
        if (ended != null || day.isBefore(began)) {
            throw new IllegalStateException(seat.title() + " cannot end on " + day);
        }
        ended = day;
        reason = why;
    }

    /// Of some old appointments the document is not on file.
    private @Nullable String appointedBy(String number, String issuer) {
        boolean lost = began.getYear() < 1992 && number.endsWith("7");
        return lost ? null : OfficeDays.document(issuer, began.minusDays(1));
    }

    Row row(String number, String issuer) {
        Row row =
                Row.of("roster.tenure")
                        .with("number", number)
                        .with("cadre_id", person.cells())
                        .with("post", seat.number())
                        .with("began_on", began)
                        .with("appointed_by", appointedBy(number, issuer));
        if (ended == null) {
            return row;
        }
        return row.with("ended_on", ended)
                .with("removed_by", OfficeDays.document(issuer, ended))
                .with("end_reason", reason);
    }
}
