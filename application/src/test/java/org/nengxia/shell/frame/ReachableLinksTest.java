package org.nengxia.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedInAs;
import org.nengxia.shell.access.AccessMatrix;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

/// Whom the access matrix shuts out of a page, no other page leads there.
@SampleCountyTest
class ReachableLinksTest {
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*href=\"(/[^\"?#]*)");
    @Autowired WebApplicationContext product;
    @Autowired AccessMatrix matrix;
    private MockMvc pages;

    @BeforeEach
    void open() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
    }

    private String page(String path, Office office) throws Exception {
        return pages.perform(get(path).with(SignedInAs.office(office)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aUnitsPageLeadsACadreToNoRegisterAndToNoOtherCadre() throws Exception {
        String officers = page("/units/DW001", Office.ORGANISATION_OFFICER);
        assertThat(officers).contains("href=\"/cadres/", "href=\"/registers/");
        String cadres = page("/units/DW001", Office.CADRE);
        assertThat(cadres).doesNotContain("href=\"/cadres/", "href=\"/registers/");
        assertThat(name(officers))
                .isNotBlank()
                .satisfies(each -> assertThat(cadres).contains(each));
    }

    private static String name(String page) {
        var name = Pattern.compile("href=\"/cadres/\\d+\"[^>]*>([^<]+)<").matcher(page);
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    @Test
    void noLinkOfAPageIsShutToItsReader() throws Exception {
        for (Office office : Office.values()) {
            for (String path :
                    List.of("/", "/units/DW001", "/channels/audit", "/regulations/county-seed")) {
                var links = LINK.matcher(page(path, office));
                while (links.find()) {
                    assertThat(matrix.allows(office, "GET", links.group(1)))
                            .as("%s on %s for %s", links.group(1), path, office)
                            .isTrue();
                }
            }
        }
    }
}
