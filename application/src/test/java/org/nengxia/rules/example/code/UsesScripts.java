package org.nengxia.rules.example.code;

import javax.script.ScriptEngineManager;
import javax.script.ScriptException;

/// Runs a text as a script.
public final class UsesScripts {

    private UsesScripts() {}

    static void trespass(String text) throws ScriptException {
        new ScriptEngineManager().getEngineByName("any").eval(text);
    }
}
