package org.nengxia.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExportTest {

    @Test
    void anEmptyPayloadSurvivesTheExport() throws IOException {
        var opening = new Opening(Salt.ofBytes(new byte[Salt.LENGTH]), new byte[0]);
        var entry = new Entry(0, opening.leaf().hash(), null, opening);
        var read = Export.entry(Export.line(entry)).opening();
        assertThat(read).isNotNull();
        assertThat(Export.line(Export.entry(Export.line(entry)))).isEqualTo(Export.line(entry));
    }
}
