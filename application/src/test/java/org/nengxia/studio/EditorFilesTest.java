package org.nengxia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditorFilesTest {
    private static final String FOLDER = "/META-INF/resources/webjars/";
    private static final String TABLES = "dmn-js/17.10.2/";
    private static final String DRAWINGS = "bpmn-js/18.31.1/";
    private static final Map<String, String> DIGESTS =
            Map.ofEntries(
                    Map.entry(
                            TABLES + "LICENSE",
                            "0a0a9e85ba6a802fbc6e79c422b36f0e9528926c9022d29036f87e9fe101587b"),
                    Map.entry(
                            TABLES + "dmn-modeler.production.min.js",
                            "81234fef19e9dfe7f20bebdfce0e3feb242d5be70e9504dafe14bfea6ace6a66"),
                    Map.entry(
                            TABLES + "assets/dmn-js-shared.css",
                            "caefeb3c19d943d3785370eb21b50b8d5169c915ee000d8e9ba680fd8aa8605f"),
                    Map.entry(
                            TABLES + "assets/dmn-js-decision-table.css",
                            "1ad25e3fdbe140797411310da4d0bfeb269bfca3c101119e289b58933b541e9b"),
                    Map.entry(
                            TABLES + "assets/dmn-js-decision-table-controls.css",
                            "8f6aed76af5593e65dfbcb7dc9bb0981fecbc9ca1800e3f7a495e5f7315e54d8"),
                    Map.entry(
                            TABLES + "assets/dmn-font/css/dmn.css",
                            "1555026bbb6870e10846802d7f554ee92764e98278f829c02f2f85572555f5e4"),
                    Map.entry(
                            TABLES + "assets/dmn-font/font/dmn.woff2",
                            "1d2c61e9f4002cdbe8846a3dd2feabff276c04485a8d1e8d429cd919a6199b55"),
                    Map.entry(
                            TABLES + "assets/dmn-font/font/dmn.woff",
                            "570559b1145053b8257fd35843ea9fda7fdf9a7bd12e55507786fbb12b3a6651"),
                    Map.entry(
                            DRAWINGS + "LICENSE",
                            "5788cf8bd61481776cee1c943595525499a1355c045e9244f92e6c8092c06770"),
                    Map.entry(
                            DRAWINGS + "bpmn-viewer.production.min.js",
                            "3e86176f1be59ab1d7fb052d4bf458b93af598e7e80f2c7742ad37da98bf4733"),
                    Map.entry(
                            DRAWINGS + "assets/diagram-js.css",
                            "73f990dcd6cd2ed696aa63a3c73822a97f0ea69a221d76ebe6cf24b01111df21"),
                    Map.entry(
                            DRAWINGS + "assets/bpmn-js.css",
                            "a1add5dca479c779a54adda507f26796f4d61a5ae15f6cc14a1b017ff65b4015"));

    @Test
    void theLibrariesOfTheBrowserAreAsTheirMakersPublishedThem()
            throws IOException, NoSuchAlgorithmException {
        for (Map.Entry<String, String> file : DIGESTS.entrySet()) {
            try (InputStream in =
                    EditorFilesTest.class.getResourceAsStream(FOLDER + file.getKey())) {
                assertThat(in).as(file.getKey()).isNotNull();
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
                assertThat(HexFormat.of().formatHex(digest))
                        .as(file.getKey())
                        .isEqualTo(file.getValue());
            }
        }
    }
}
