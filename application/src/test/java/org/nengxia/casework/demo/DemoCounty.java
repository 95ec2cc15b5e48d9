package org.nengxia.casework.demo;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.nengxia.SampleCountyTest;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedInAs;
import org.nengxia.statistics.Figures;
import org.nengxia.sweep.Sweeps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/// A test on the sample county with an account for each office and the open cases of the demo; what
/// it changes is undone.
@SampleCountyTest
@Transactional
public abstract class DemoCounty {
    @Autowired private WebApplicationContext product;
    @Autowired private Sweeps sweeps;
    @Autowired protected DemoCases demo;
    @Autowired protected Figures figures;
    @Autowired protected JdbcClient database;
    protected MockMvc pages;

    @BeforeEach
    void accounts() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
        for (Office office : Office.values()) {
            database.sql(
                            """
                            INSERT INTO shell.account (name, password, display_name, office, must_change_password, disabled)
                            VALUES (:name, '$argon2id$-', :name, :office, false, false) ON CONFLICT DO NOTHING
                            """)
                    .param("name", office.code())
                    .param("office", office.name())
                    .update();
        }
        sweeps.run("county-seed", figures.usualPeriod().to(), Actor.COMMAND_LINE);
    }

    protected final String page(String path, Office office) throws Exception {
        return pages.perform(get(path).with(SignedInAs.office(office)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
