package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProductTest
class RosterImportTest {
    private final County county;
    @TempDir Path folder;

    RosterImportTest(@Autowired ApplicationContext product) {
        county = new County(product);
    }

    @Test
    void aRosterIsTakenWithWhatItsSheetsSayOfOneAnother() {
        county.withRoster(folder);

        assertThat(county.value("SELECT parent FROM roster.unit WHERE number = 'T02'"))
                .isEqualTo("T01");
        assertThat(county.value("SELECT unit FROM roster.post WHERE number = 'P02'"))
                .isEqualTo("T02");
        assertThat(
                        county.value(
                                "SELECT c.name FROM roster.tenure t JOIN roster.cadre c USING (cadre_id) WHERE t.number = 'R01'"))
                .isEqualTo("阿娜尔·买买提");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = County.roster().save(folder, "名册.xlsx");
        county.hand(file);
        var before = county.counts();

        var again = county.take(file);

        assertThat(again.repeated()).isTrue();
        assertThat(again.report().total(ImportReport.Sheet::same)).isEqualTo(10);
        assertThat(again.report().total(ImportReport.Sheet::dropped)).isZero();
        assertThat(county.counts()).isEqualTo(before);
    }
}
