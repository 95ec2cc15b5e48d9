package org.nengxia.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.policy.reading.Packs;
import org.nengxia.regulation.Regulations;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
@Transactional
class StudioPagesTest {
    @Autowired WebApplicationContext product;
    @Autowired Drafting drafting;
    @Autowired Drafts drafts;
    @Autowired Regulations regulations;

    private MockMvc pages;
    private Draft draft;

    @BeforeEach
    void aDraftIsThere() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
        var wanted = new NewDraft("county-seed", "county-pages", LocalDate.of(2006, 1, 1), true);
        draft = ((DraftOutcome.Done) drafting.begin(wanted, Actor.COMMAND_LINE)).draft();
    }

    private MockHttpServletResponse officer(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return pages.perform(
                        request.with(SignedInAs.office(Office.ORGANISATION_OFFICER)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private String path(String rest) {
        return "/studio/" + draft.id() + rest;
    }

    @Test
    void aDraftShowsItsChecksThresholdsFilesAndRevisionsInBothLanguages() throws Exception {
        assertThat(text(officer(get(path("")))))
                .contains("没有错误", "不称职票比例", "tables/votes.dmn", "第 1 版");
        assertThat(text(officer(get(path("?lang=en")))))
                .contains("Nothing is wrong", "Revision 1", "Verify this revision");
    }

    @Test
    void theFolderThatIsDownloadedIsASoundPack(@TempDir Path folder) throws Exception {
        byte[] zip = officer(get(path("/folder.zip"))).getContentAsByteArray();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
        Packs read = Packs.inFolder(folder, Facts.catalogued(), regulations.all());
        assertThat(read.faults()).isEmpty();
        assertThat(read.pack("county-pages")).isPresent();
    }

    @Test
    void aZipThatLeadsOutOfTheFolderIsRefusedAndNothingIsTaken() throws Exception {
        var response = uploaded("evil.zip", zip("county-pages/../../evil.yaml"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response)).contains("指向文件夹之外");
        assertThat(uploaded("no.zip", new byte[] {1, 2, 3}).getStatus()).isEqualTo(422);
        assertThat(drafts.find(draft.id())).contains(draft);
    }

    private MockHttpServletResponse uploaded(String name, byte[] bytes) throws Exception {
        return officer(
                multipart(path("/upload"))
                        .file(new MockMultipartFile("file", name, null, bytes))
                        .param("revision", "1"));
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write('x');
        }
        return bytes.toByteArray();
    }

    @Test
    void aTableThatNoEditorCouldOpenIsRefusedAndWhatWasWrittenStaysOnThePage() throws Exception {
        var response =
                officer(
                        post(path("/file"))
                                .param("revision", "1")
                                .param("name", "tables/votes.dmn")
                                .param("text", "<!DOCTYPE x><mine/>"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response)).contains("&lt;mine/&gt;", "tables/votes.dmn");
        assertThat(drafts.find(draft.id())).contains(draft);
    }

    @Test
    void theEditorHasThePackCheckedWithoutSavingIt() throws Exception {
        String table = drafts.files(draft).text("tables/votes.dmn").orElseThrow();
        var response =
                officer(
                        post(path("/check"))
                                .param("name", "tables/votes.dmn")
                                .param("text", table.replace("&gt;= ${", "&gt; ${")));
        assertThat(text(response)).contains("\"rule\":\"K13-1\"", "incompetent_vote_share");
        assertThat(drafts.find(draft.id())).contains(draft);
    }

    @Test
    void onlyTheEditorsPageMayUseInlineStyles() throws Exception {
        assertThat(policy("/tables/votes")).contains("style-src 'self' 'unsafe-inline'");
        assertThat(policy("")).doesNotContain("unsafe-inline");
    }

    private String policy(String page) throws Exception {
        return String.valueOf(officer(get(path(page))).getHeader("Content-Security-Policy"));
    }
}
