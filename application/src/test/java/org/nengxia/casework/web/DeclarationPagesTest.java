package org.nengxia.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.demo.DemoCounty;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Who was not checked for recusal declares before he acts.
class DeclarationPagesTest extends DemoCounty {
    private static final SignedIn LIN =
            new SignedIn("lin", "林", Office.ORGANISATION_OFFICER, Optional.empty(), false);
    @Autowired private Clock clock;
    private String number = "";

    @BeforeEach
    void open() {
        demo.open();
        database.sql(
                        """
                        INSERT INTO shell.account (name, password, display_name, office, must_change_password, disabled)
                        VALUES ('lin', '$argon2id$-', '林', 'ORGANISATION_OFFICER', false, false)
                        """)
                .update();
        number =
                database.sql(
                                """
                                SELECT number FROM casework.case_file WHERE state = 'running' AND place = 'verify'
                                ORDER BY number LIMIT 1
                                """)
                        .query(String.class)
                        .single();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder call) throws Exception {
        return pages.perform(call.with(csrf()).with(SignedInAs.person(LIN)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletRequestBuilder declared() {
        int seen =
                database.sql("SELECT version FROM casework.case_file WHERE number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single();
        return post("/cases/" + number + "/declaration")
                .param("seen", Integer.toString(seen))
                .param("key", UUID.randomUUID().toString())
                .param("on", LocalDate.now(clock).toString())
                .param("person", "lin");
    }

    @Test
    void whoWasNotCheckedIsLedToHisDeclarationAndActsAfterwards() throws Exception {
        String act = "/cases/" + number + "/acts/verify";
        assertThat(send(get(act)).getRedirectedUrl()).endsWith(number + "/declaration");
        String form =
                send(get("/cases/" + number + "/declaration"))
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(form).contains("回避声明", "林").doesNotContain("方继业", "郑同议");
        var unsaid = send(declared());
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(send(declared().param("declared.lin", "yes")).getRedirectedUrl())
                .isEqualTo("/cases/" + number);
        assertThat(send(get(act)).getStatus()).isEqualTo(200);
    }

    @Test
    void whoDeclaresATieKeepsOutAndSeesTheCaseNoMore() throws Exception {
        var tied =
                declared()
                        .param("relation.lin", "kinship")
                        .param("recused.lin", "yes")
                        .param("reason.lin", "本人配偶");
        assertThat(send(tied).getRedirectedUrl()).isEqualTo("/work");
        assertThat(send(get("/cases/" + number)).getStatus()).isEqualTo(404);
    }
}
