package org.nengxia.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.ImportOutcome.Imported;
import org.nengxia.exchange.ImportReport.Sheet;
import org.nengxia.exchange.Imports;
import org.nengxia.kernel.Actor;
import org.nengxia.register.Registers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// The files of a county with neighbours go through the import whole, as those of the usual one do.
/// On a database of its own.
@ProductTest
@TestPropertySource(properties = "nengxia.test-of=larger")
class LargerSampleTest {
    private static final SampleOrder THREE_COUNTIES =
            new SampleOrder(SampleOrder.USUAL.seed(), 3 * SampleOrder.USUAL_CADRES);

    @Autowired Registers registers;
    @Autowired Imports imports;
    @TempDir Path folder;

    @Test
    void everyRecordOfTheCountyAndItsNeighboursIsTaken() throws IOException {
        Map<Path, Long> files = new SampleCounty(registers).write(folder, THREE_COUNTIES);
        List<ImportOutcome> outcomes =
                imports.importFiles(List.copyOf(files.keySet()), Actor.COMMAND_LINE, _ -> {});
        assertThat(outcomes).hasSize(9).allMatch(Imported.class::isInstance);
        assertThat(outcomes.stream().map(LargerSampleTest::taken))
                .containsExactlyElementsOf(files.values());
    }

    private static long taken(ImportOutcome outcome) {
        return ((Imported) outcome).report().total(Sheet::taken);
    }
}
