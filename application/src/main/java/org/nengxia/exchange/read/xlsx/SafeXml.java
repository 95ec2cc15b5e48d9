package org.nengxia.exchange.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.nengxia.exchange.read.NotTaken;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The only XML parser of the imports: no DOCTYPE, no entity, nothing fetched from anywhere.
final class SafeXml {
    private static final String FEATURES = "http://apache.org/xml/features/";
    private static final String NO_DOCTYPE = FEATURES + "disallow-doctype-decl";
    private static final SAXParserFactory FACTORY = factory();

    private SafeXml() {}

    private static SAXParserFactory factory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(FEATURES + "nonvalidating/load-external-dtd", false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK's parser cannot be made safe", e);
        }
    }

    /// Parses one part of a package of that file; a handler ends early by `Enough`.
    static void parse(InputStream part, DefaultHandler handler, String file) throws IOException {
        try {
            SAXParser parser = FACTORY.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.parse(new InputSource(part), handler);
        } catch (Enough _) {
            return;
        } catch (SAXException e) {
            throw NotTaken.because(
                    String.valueOf(e.getMessage()).contains(NO_DOCTYPE)
                            ? "file.doctype"
                            : "file.damaged",
                    file);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Thrown by a handler that has read enough.
    static final class Enough extends SAXException {
        Enough() {
            super("enough");
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
