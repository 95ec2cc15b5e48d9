package org.nengxia.exchange.load;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.sheet.Values;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;

/// Writes rows in the text form of PostgreSQL's COPY, a buffer at a time.
final class CopyLines implements Values {
    private static final int BUFFER = 1 << 16;
    private final CopyIn copy;
    private final StringBuilder lines = new StringBuilder(BUFFER + 4096);

    CopyLines(CopyIn copy) {
        this.copy = copy;
    }

    @Override
    public void take(int sheet, int row, @Nullable String[] values) {
        lines.append(sheet).append('\t').append(row);
        for (String value : values) {
            lines.append('\t');
            if (value == null) {
                lines.append("\\N");
            } else {
                escape(value);
            }
        }
        lines.append('\n');
        if (lines.length() >= BUFFER) {
            flush();
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\t' -> lines.append("\\t");
                default -> lines.append(c);
            }
        }
    }

    void flush() {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the rows cannot be copied", e);
        }
    }
}
