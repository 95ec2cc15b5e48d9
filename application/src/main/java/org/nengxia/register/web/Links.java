package org.nengxia.register.web;

import java.nio.charset.StandardCharsets;
import org.nengxia.shell.Access;
import org.nengxia.shell.SignedIn;
import org.springframework.web.util.UriUtils;

/// Where records, cadres and units are shown; nowhere when the reader's office may not open it.
record Links(Access access, SignedIn reader) {
    private static final String PLAIN = "[\\p{L}\\p{N}][\\p{L}\\p{N}._〔〕（）-]*";

    /// The list of a register.
    String list(String register) {
        return permitted("/registers/" + register);
    }

    /// The page of a record. Numbers with signs that an address cannot carry go as a parameter.
    String record(String register, String number) {
        String encoded = UriUtils.encode(number, StandardCharsets.UTF_8);
        if (register.equals("roster.unit") && number.matches(PLAIN)) {
            String unit = permitted("/units/" + encoded);
            return unit.isEmpty() ? permitted("/registers/roster.unit/" + encoded) : unit;
        }
        return number.matches(PLAIN)
                ? permitted("/registers/" + register + "/" + encoded)
                : permitted("/registers/" + register + "/-", "?number=" + encoded);
    }

    /// The page of a cadre; identity numbers never stand in an address.
    String cadre(Object number) {
        return permitted("/cadres/" + number);
    }

    private String permitted(String path) {
        return permitted(path, "");
    }

    private String permitted(String path, String query) {
        return access.opens(reader, path) ? path + query : "";
    }
}
