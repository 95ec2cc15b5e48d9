package org.nengxia.register.query;

import java.util.Map;
import org.nengxia.kernel.Label;

/// A condition that a list is under.
///
/// @param parameter which parameter of the address asked for it
/// @param label what it is called
/// @param shown the value asked for, in the reader's language
/// @param condition SQL over the list's rows, with parameters
/// @param values the parameters' values
public record Filter(
        String parameter,
        Label label,
        String shown,
        String condition,
        Map<String, Object> values) {}
