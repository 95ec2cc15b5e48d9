package org.nengxia.statistics.format;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.statistics.FigureValue;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Figures as one flat JSON object: key → number.
public final class FigureJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private FigureJson() {}

    /// The text of the object, in the order of the figures.
    public static String of(List<FigureValue> values) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        values.forEach(value -> numbers.put(value.id(), value.number()));
        return MAPPER.writeValueAsString(numbers);
    }
}
