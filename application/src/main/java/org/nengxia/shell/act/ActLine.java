package org.nengxia.shell.act;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// One line of `access/acts.csv`: which act a call leaves in the ledger.
///
/// @param method GET or POST
/// @param path the addresses, as a path pattern
/// @param act the act's name, or `none`
/// @param why why it is none, or the test of its own that proves it; empty when the common test
///   does
public record ActLine(String method, PathPattern path, String act, String why) {

    /// What stands for a call that is no act.
    public static final String NONE = "none";

    /// The act of whoever takes a list away as a file.
    public static final String EXPORT = "shell.export";

    static ActLine of(List<String> fields) {
        var path = PathPatternParser.defaultInstance.parse(fields.get(1));
        var why = fields.size() > 3 ? fields.get(3) : "";
        return new ActLine(fields.getFirst(), path, fields.get(2), why);
    }

    /// Whether the line speaks of this call.
    public boolean covers(String calledMethod, String address) {
        return method.equals(calledMethod) && path.matches(PathContainer.parsePath(address));
    }
}
