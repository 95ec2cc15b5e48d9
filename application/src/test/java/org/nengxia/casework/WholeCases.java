package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.nengxia.casework.file.CaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is kept of a case for lists is what follows from its entries, and a decision about a person
/// is a handling exactly while it stands.
final class WholeCases {
    private WholeCases() {}

    /// Looks at every case but those of the past.
    static void check(Cases cases, JdbcClient database) {
        database.sql(
                        """
                        SELECT c.*, h.number IS NOT NULL AS handled FROM casework.case_file c
                        LEFT JOIN evidence.handling h ON h.number = 'H-' || c.number
                        WHERE c.source <> 'record'
                        """)
                .query(row -> {
                    CaseFile file = cases.find(row.getString("number")).orElseThrow();
                    assertThat(file.version()).isEqualTo(row.getInt("version"));
                    assertThat(file.progress().course().at().id())
                            .isEqualTo(row.getString("place"));
                    assertThat(file instanceof CaseFile.Closed)
                            .isEqualTo(row.getString("state").equals("closed"));
                    if (row.getString("team") == null) {
                        assertThat(file.standing().decision().isPresent())
                                .isEqualTo(row.getBoolean("handled"));
                    }
                });
    }
}
