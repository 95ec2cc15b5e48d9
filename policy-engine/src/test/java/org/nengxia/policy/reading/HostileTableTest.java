package org.nengxia.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.SmallPack;

class HostileTableTest {

    @Test
    void aDocumentTypeIsRefused() {
        String xml =
                "<!DOCTYPE definitions [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + SmallPack.over("t").rule("&x;").tableXml().replace("&amp;x;", "&x;");
        assertThat(SmallPack.over("t").table(xml).faults())
                .anyMatch(fault -> fault.contains("is not XML that can be used"));
    }

    @Test
    void deepNestingIsRefused() {
        String xml =
                "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'>"
                        + "<a>".repeat(100_000);
        assertThat(SmallPack.over("t").table(xml).faults())
                .anyMatch(fault -> fault.contains("nested too deep"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hitPolicy="COLLECT"     | hitPolicy="FIRST"                         | COLLECT
                    hitPolicy="COLLECT"     | hitPolicy="COLLECT" aggregation="SUM"     | COLLECT
                    20191111/MODEL          | 20151101/dmn.xsd                          | DMN 1.3
                    <output name="ground"/> | <output name="x"/>                        | ground and
                    typeRef='number'        | typeRef='string'                          | must be number
                    </definitions>          | <businessKnowledgeModel/></definitions>   | not supported
                    <decisionTable          | <context/><decisionTable                  | not supported
                    </inputExpression>      | </inputExpression><inputValues><text>1</text></inputValues> | not supported
                    typeRef='number'        | typeRef='number' expressionLanguage='juel' | is not FEEL
                    name="measures"/>       | name="measures"><defaultOutputEntry/></output> | not supported
                    <text>"G1"</text>       | <text>G1</text>                           | in quotes
                    """)
    void whatWouldChangeTheMeaningIsRefused(String old, String replacement, String reason) {
        String xml = SmallPack.over("n").rule("1").tableXml();
        assertThat(xml).contains(old);
        assertThat(SmallPack.over("n").table(xml.replace(old, replacement)).faults())
                .anyMatch(fault -> fault.contains(reason));
    }

    @Test
    void aPackIsReadFromAZipAsFromAFolder(@TempDir Path folder) throws Exception {
        PackFiles files = SmallPack.over("n").rule("1").files();
        URI zip = URI.create("jar:" + folder.resolve("small.zip").toUri());
        try (FileSystem system = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Path root = system.getPath("small");
            for (String file : files.names()) {
                Path target = root.resolve(file);
                Files.createDirectories(target.getParent());
                Files.writeString(target, files.text(file).orElseThrow());
            }
            assertThat(PackFiles.inFolder(root).hash()).isEqualTo(files.hash());
            assertThat(PackFiles.inFolder(root).name()).isEqualTo("small");
        }
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsParsed(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("pack.yaml"), new byte[(1 << 20) + 1]);
        assertThatThrownBy(() -> PackFiles.inFolder(folder)).hasMessageContaining("exceeds 1 MiB");
    }

    @Test
    void deeplyNestedYamlIsRefused() {
        List<String> faults =
                SmallPack.over("n")
                        .rule("1")
                        .edit("pack.yaml", "basis: []", "basis: " + "[".repeat(100_000))
                        .faults();
        assertThat(faults).anyMatch(fault -> fault.contains("is not YAML"));
    }
}
