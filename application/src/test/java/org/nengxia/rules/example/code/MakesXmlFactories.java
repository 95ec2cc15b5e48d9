package org.nengxia.rules.example.code;

import javax.xml.stream.XMLInputFactory;

/// Reads XML beside the one place that knows how.
public final class MakesXmlFactories {

    private MakesXmlFactories() {}

    static void trespass() {
        XMLInputFactory.newFactory();
    }
}
