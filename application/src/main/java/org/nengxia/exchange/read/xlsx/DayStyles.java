package org.nengxia.exchange.read.xlsx;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Which cell styles of a workbook show a number as a day.
final class DayStyles extends DefaultHandler {
    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet days = new BitSet();
    private boolean inCellFormats;
    private int next;

    /// Whether cells of that style are days.
    boolean isDay(int style) {
        return style >= 0 && days.get(style);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                if (code != null && code.length() < 256) {
                    formats.put(Digits.whole(attributes.getValue("numFmtId"), -1), code);
                }
            }
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats) {
                    int format = Digits.whole(attributes.getValue("numFmtId"), 0);
                    days.set(next++, DateUtil.isADateFormat(format, formats.get(format)));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (local.equals("cellXfs")) {
            inCellFormats = false;
        }
    }
}
