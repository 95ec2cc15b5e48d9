package org.nengxia.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/// The plan of a sweep as the product wrote it.
///
/// @param format which form of plan it is; this job reads [#FORMAT]
/// @param rules the rules in force, in the order of the masks' bits
/// @param views which files of the snapshot hold which evidence view
/// @param facts the SQL of all fact sheets
/// @param masks the SQL of the masks over the relation `sweep_sheet`
/// @param counts the SQL of the counts over the relation `sweep_answer`
record Plan(
        String format,
        String pack,
        String packHash,
        String sqlHash,
        String snapshot,
        String asOf,
        List<String> rules,
        List<View> views,
        String facts,
        String masks,
        String counts) {
    static final String FORMAT = "nengxia-plan/1";
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /// The files of an evidence view, relative to the snapshot's folder, and their rows together.
    record View(String view, long rows, List<String> files) {

        String[] in(String folder) {
            return files.stream().map(file -> folder + "/" + file).toArray(String[]::new);
        }
    }

    static Plan read(String text) {
        try {
            Plan plan = JSON.readValue(text, Plan.class);
            if (!FORMAT.equals(plan.format())) {
                throw new IllegalArgumentException(
                        "The plan is of the form " + plan.format() + ", this job reads " + FORMAT);
            }
            return plan;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The plan is not understood: " + e.getMessage(), e);
        }
    }

    static String json(Map<String, Object> answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
