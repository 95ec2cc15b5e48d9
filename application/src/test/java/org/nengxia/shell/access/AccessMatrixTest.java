package org.nengxia.shell.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
class AccessMatrixTest {
    private Endpoints endpoints;
    @Autowired AccessMatrix matrix;
    @Autowired WebApplicationContext product;

    private MockMvc pages;

    @BeforeEach
    void pages() {
        pages = webAppContextSetup(product).apply(springSecurity()).build();
        endpoints = Endpoints.of(product);
    }

    @Test
    void everyEndpointHasALine() {
        List<String> without =
                endpoints.all().entrySet().stream()
                        .filter(each -> each.getValue().stream().anyMatch(call -> !hasLine(call)))
                        .map(each -> each.getKey())
                        .toList();
        assertThat(without).as("endpoints without a line in access/matrix.csv").isEmpty();
    }

    private boolean hasLine(Endpoints.Call call) {
        return matrix.deciding(call.method(), call.address()).isPresent();
    }

    @Test
    void everyLineHasAnEndpoint() {
        List<Endpoints.Call> calls =
                endpoints.all().values().stream().flatMap(List::stream).toList();
        List<String> idle =
                matrix.lines().stream()
                        .filter(line -> calls.stream().noneMatch(call -> decides(line, call)))
                        .map(line -> line.method() + " " + line.path())
                        .toList();
        assertThat(idle).as("lines of access/matrix.csv that decide nothing").isEmpty();
    }

    private boolean decides(AccessLine line, Endpoints.Call call) {
        return matrix.deciding(call.method(), call.address()).filter(line::equals).isPresent();
    }

    @Test
    void everyOfficeOpensExactlyWhatItsLineSays() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Office office : Office.values()) {
            tryAll(office, wrong);
        }
        tryAll(null, wrong);
        assertThat(wrong).isEmpty();
    }

    private void tryAll(@Nullable Office office, List<String> wrong) throws Exception {
        for (List<Endpoints.Call> calls : endpoints.all().values()) {
            for (Endpoints.Call call : calls) {
                if (!isAsWritten(office, call)) {
                    wrong.add((office == null ? "nobody" : office.code()) + " " + call);
                }
            }
        }
    }

    private boolean isAsWritten(@Nullable Office office, Endpoints.Call call) throws Exception {
        MockHttpServletRequestBuilder asked =
                request(HttpMethod.valueOf(call.method()), call.address()).with(csrf());
        if (office != null) {
            asked = asked.with(SignedInAs.office(office));
        }
        MvcResult result = pages.perform(asked).andReturn();
        return matrix.allows(office, call.method(), call.address())
                ? isLetIn(result)
                : office == null ? isAskedToSignIn(result.getResponse()) : isHidden(result);
    }

    /// Whatever the page made of a sample address, the doors let the call through to it.
    private static boolean isLetIn(MvcResult result) {
        return result.getHandler() != null && !isAskedToSignIn(result.getResponse());
    }

    private static boolean isAskedToSignIn(MockHttpServletResponse response) {
        return response.getStatus() == 302
                && Objects.toString(response.getRedirectedUrl(), "").startsWith("/sign-in");
    }

    /// The same answer as for an address that does not exist, and not a word of the page.
    private static boolean isHidden(MvcResult result) throws Exception {
        return result.getHandler() == null
                && result.getResponse().getStatus() == 404
                && result.getResponse().getContentAsString().isEmpty();
    }
}
