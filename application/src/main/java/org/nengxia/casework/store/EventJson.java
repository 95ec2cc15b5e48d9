package org.nengxia.casework.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What happened in a case, as the JSON that is kept of it; the simple name of its record says what
/// it is.
@Component
class EventJson {
    private final JsonMapper json =
            JsonMapper.builder()
                    .addMixIn(CaseEvent.class, Named.class)
                    .addMixIn(CaseAct.class, Named.class)
                    .registerSubtypes(CaseEvent.class.getPermittedSubclasses())
                    .registerSubtypes(CaseAct.class.getPermittedSubclasses())
                    .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}

    String written(CaseEvent event) {
        return json.writerFor(CaseEvent.class).writeValueAsString(event);
    }

    CaseEvent read(String text) {
        return json.readValue(text, CaseEvent.class);
    }
}
