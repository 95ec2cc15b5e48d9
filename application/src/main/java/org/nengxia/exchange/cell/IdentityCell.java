package org.nengxia.exchange.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.note.Change;
import org.nengxia.exchange.read.Cell;
import org.nengxia.kernel.IdNumber;

/// A citizen identity number of 18 characters (GB 11643). One of 15 digits is brought to 18; a
/// wrong check digit is taken with a warning, because registers of the time are full of them.
record IdentityCell() implements CellReader {
    private static final Pattern OLD = Pattern.compile("\\d{15}");

    @Override
    public @Nullable String read(Cell cell, Spot spot) {
        if (cell instanceof Cell.Figure(String digits) && digits.length() > 15) {
            spot.fault("cell.identityAsNumber", digits);
            return null;
        }
        String words = Plain.words(cell, spot);
        if (words == null || words.isEmpty()) {
            return null;
        }
        String closed = Cleaning.closed(Cleaning.halfWidth(words, spot), spot);
        String number = OLD.matcher(closed).matches() ? lengthened(closed, spot) : closed;
        Optional<IdNumber> parsed = IdNumber.parse(number);
        if (parsed.isEmpty()) {
            spot.fault("cell.identityShape", words);
            return null;
        }
        return checked(number, parsed.get(), spot);
    }

    /// Numbers of 15 digits leave out the century, always the 20th, and the check digit.
    private static String lengthened(String old, Spot spot) {
        String seventeen = old.substring(0, 6) + "19" + old.substring(6);
        String number = seventeen + IdNumber.checkDigit(seventeen);
        spot.changed(Change.OLD_IDENTITY_NUMBER, old, number);
        return number;
    }

    private static String checked(String written, IdNumber number, Spot spot) {
        if (!number.text().equals(written)
                && written.equals(number.text().toLowerCase(Locale.ROOT))) {
            spot.changed(Change.SMALL_X, written, number.text());
        }
        if (!number.checkDigitHolds()) {
            char right = IdNumber.checkDigit(number.text().substring(0, 17));
            spot.warning("warning.checkDigit", number.masked(), Character.toString(right));
        }
        if (number.birthDay().isEmpty()) {
            spot.warning("warning.noBirthDay", number.masked());
        }
        return number.text();
    }
}
