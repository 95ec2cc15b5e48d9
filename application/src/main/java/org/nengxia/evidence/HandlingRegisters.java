package org.nengxia.evidence;

import java.util.List;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterFile;
import org.nengxia.register.RegisterSource;
import org.springframework.stereotype.Component;

/// The register of handling: what was decided about someone, and the evidence that led to it.
@Component
class HandlingRegisters implements RegisterSource {
    private static final String FORGET_SOURCES =
            "DELETE FROM evidence.handling_source s USING taken t WHERE s.handling = t.number";
    private static final String KEEP_SOURCES =
            """
            INSERT INTO evidence.handling_source (handling, item)
            SELECT DISTINCT h.number, source.item
            FROM evidence.handling h
            JOIN taken t ON t.number = h.number
            CROSS JOIN unnest(h.sources) AS source (item)
            """;

    @Override
    public int rank() {
        return 39;
    }

    @Override
    public List<Register> registers() {
        return RegisterFile.of("evidence").registers().stream()
                .map(each -> each.followedBy(List.of(FORGET_SOURCES, KEEP_SOURCES)))
                .toList();
    }
}
