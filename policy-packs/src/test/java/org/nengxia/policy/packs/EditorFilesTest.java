package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.policy.dmn.DmnFile;
import org.nengxia.policy.dmn.DmnWriter;
import org.nengxia.policy.dmn.TableBuilder;
import org.nengxia.policy.dmn.TableHead;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.table.CellTypes;
import org.nengxia.policy.table.DecisionTable;

/// What editors save means what the pack's own file means, and what is written reads back the same.
class EditorFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"dmn-js.dmn", "camunda-modeler.dmn"})
    void aTableSavedByAnEditorMeansTheSame(String file) throws IOException {
        Pack seed = County.seed();
        DecisionTable ranking =
                seed.tables().stream()
                        .filter(table -> table.id().equals("ranking"))
                        .findFirst()
                        .orElseThrow();
        try (InputStream saved = getClass().getResourceAsStream("/editors/" + file)) {
            assertThat(saved).isNotNull();
            assertThat(read(saved.readAllBytes(), ranking, seed)).isEqualTo(ranking);
        }
    }

    @Test
    void everyTableThatIsWrittenReadsBackTheSame() {
        List<Pack> packs = County.packs().ready();
        assertThat(packs).isNotEmpty();
        for (Pack pack : packs) {
            for (DecisionTable table : pack.tables()) {
                byte[] written = DmnWriter.write(table, pack.id(), County.catalogue());
                assertThat(read(written, table, pack)).isEqualTo(table);
            }
        }
    }

    @Test
    void whatIsWrittenIsTheSameEveryTime() {
        Pack seed = County.seed();
        DecisionTable table = seed.tables().getFirst();
        String written = text(table);
        assertThat(text(read(written.getBytes(StandardCharsets.UTF_8), table, seed)))
                .isEqualTo(written)
                .contains("<description>adjustment-measures:K13; county-account:E1</description>")
                .contains("<text>&gt;= ${incompetent_vote_share}</text>");
    }

    private static String text(DecisionTable table) {
        return new String(
                DmnWriter.write(table, "county-seed", County.catalogue()), StandardCharsets.UTF_8);
    }

    private static DecisionTable read(byte[] file, DecisionTable like, Pack pack) {
        Faults faults = new Faults();
        Map<String, Parameter> parameters =
                pack.parameters().stream()
                        .collect(Collectors.toMap(Parameter::id, Function.identity()));
        DecisionTable table =
                new TableBuilder(
                                DmnFile.read(like.file(), file, faults).getFirst(),
                                new TableHead(like.id(), like.file(), like.channel(), like.title()),
                                new CellTypes(County.catalogue(), parameters),
                                County.catalogue(),
                                faults)
                        .build();
        assertThat(faults.all()).isEmpty();
        return table;
    }
}
