package org.nengxia.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ListOrderTest {
    private static final ListOrder ORDER =
            new ListOrder(Map.of("unit", "u.number, NOT p.principal"), "d.day DESC", "d.number");

    @Test
    void everyColumnOfAnOrderTurnsAround() {
        assertThat(ORDER.by("-unit"))
                .isEqualTo("ORDER BY u.number DESC, NOT p.principal DESC NULLS LAST, d.number");
    }

    @Test
    void anythingElseThanAKnownNameIsTheUsualOrder() {
        assertThat(ORDER.by("1; DROP TABLE cadre")).isEqualTo(ORDER.by(""));
        assertThat(ORDER.by("")).isEqualTo("ORDER BY d.day DESC, d.number");
    }

    @Test
    void whatStandsInAPartIsMeantAsItIsWritten() {
        assertThat(ListOrder.containing("50%_\\")).isEqualTo("%50\\%\\_\\\\%");
    }
}
