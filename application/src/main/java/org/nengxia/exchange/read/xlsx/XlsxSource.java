package org.nengxia.exchange.read.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.read.Cell;
import org.nengxia.exchange.read.Limits;
import org.nengxia.exchange.read.NotTaken;
import org.nengxia.exchange.read.Rows;
import org.nengxia.exchange.read.Source;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// A workbook in the format of Excel 2007 and later, read as a stream of events.
public final class XlsxSource implements Source {
    private final String file;
    private final OPCPackage workbook;
    private final List<String> names = new ArrayList<>();
    private final List<PackagePart> parts = new ArrayList<>();
    private final DayStyles styles = new DayStyles();
    private final SharedStrings strings;
    private boolean since1904;

    private XlsxSource(OPCPackage workbook, String file) throws IOException, OpenXML4JException {
        this.file = file;
        this.workbook = workbook;
        XSSFReader reader = new XSSFReader(workbook);
        readSheets(reader.getSheetIterator());
        readPart(reader.getWorkbookData(), new Calendar());
        readPart(reader.getStylesData(), styles);
        InputStream shared = reader.getSharedStringsData();
        try (InputStream in = shared == null ? emptyStrings() : shared) {
            this.strings = SharedStrings.of(in, file);
        }
    }

    /// Opens a workbook: first its package is looked over, then its parts are.
    ///
    /// @param file what whoever handed it in calls it
    /// @throws NotTaken when it breaks a limit, holds a DOCTYPE or is damaged
    public static XlsxSource open(Path path, String file) throws IOException {
        PackageCheck.check(path, file);
        OPCPackage workbook = null;
        try {
            workbook = OPCPackage.open(path.toFile(), PackageAccess.READ);
            return new XlsxSource(workbook, file);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException e) {
            revert(workbook);
            throw NotTaken.because("file.damaged", file);
        } catch (IOException e) {
            revert(workbook);
            throw unpacking(e, file);
        } catch (RuntimeException e) {
            revert(workbook);
            throw e;
        }
    }

    private static void revert(@Nullable OPCPackage workbook) {
        if (workbook != null) {
            workbook.revert();
        }
    }

    /// The library names a bomb only in words.
    private static NotTaken unpacking(IOException e, String file) {
        return String.valueOf(e.getMessage()).startsWith("Zip bomb")
                ? PackageCheck.bomb(file)
                : NotTaken.because("file.damaged", file);
    }

    private static InputStream emptyStrings() {
        return new ByteArrayInputStream("<sst/>".getBytes(StandardCharsets.UTF_8));
    }

    private void readSheets(XSSFReader.SheetIterator sheets) throws IOException {
        while (sheets.hasNext()) {
            try (InputStream _ = sheets.next()) {
                names.add(sheets.getSheetName());
                parts.add(sheets.getSheetPart());
            }
            if (names.size() > Limits.SHEETS) {
                throw NotTaken.because("file.tooManySheets", file, Limits.SHEETS);
            }
        }
    }

    private void readPart(@Nullable InputStream part, DefaultHandler handler) throws IOException {
        if (part != null) {
            try (part) {
                SafeXml.parse(part, handler, file);
            }
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(names);
    }

    @Override
    public void read(int sheet, Rows rows) {
        SheetHandler handler = new SheetHandler(file, names.get(sheet), this::cell, rows);
        try (InputStream in = parts.get(sheet).getInputStream()) {
            SafeXml.parse(in, handler, file);
        } catch (IOException e) {
            throw unpacking(e, file);
        }
    }

    private Cell cell(RawCell raw) {
        return raw.value(strings, styles, since1904);
    }

    @Override
    public void close() {
        strings.close();
        workbook.revert();
    }

    /// From which year the workbook counts its days.
    private final class Calendar extends DefaultHandler {
        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            if (local.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                since1904 = "1".equals(value) || "true".equals(value);
            }
        }
    }
}
