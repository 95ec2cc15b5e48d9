package org.nengxia.shell;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Data that a page carries for its scripts, inside a `script` element: nothing in it can end that
/// element.
@Component
public class PageJson {
    private final JsonMapper json;

    PageJson(JsonMapper json) {
        this.json = json;
    }

    /// The data as JSON.
    public String of(Object data) {
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }
}
