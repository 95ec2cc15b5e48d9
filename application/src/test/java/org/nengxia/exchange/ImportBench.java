package org.nengxia.exchange;

import static org.nengxia.exchange.Book.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.nengxia.Application;
import org.nengxia.exchange.read.Source;
import org.nengxia.exchange.read.SourceFile;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.xml.sax.InputSource;

/// Rows a second of an import against merely reading the same sheet. Arguments: rows, and `shared`
/// for a workbook as Excel saves it or `inline` as exports stream it. Run it with a small heap: the
/// sheet must not need more.
public final class ImportBench {
    private static final int CADRES = 1_000;
    private static final Object[] HEADER = {
        "测评编号", "年度", "姓名", "身份证号", "单位", "测评日期", "测评类别", "发出票", "收回票", "有效票", "优秀票", "称职票",
        "基本称职票", "不称职票", "弃权票"
    };

    private static long postmaster;

    private ImportBench() {}

    /// Makes the files in a temporary folder, reads, imports, imports again.
    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        boolean shared = arguments.length > 1 && arguments[1].equals("shared");
        Path folder = Files.createTempDirectory("nengxia-bench");
        HandedIn votes = votes(folder, rows, shared);
        System.out.printf("%,d rows, %,d bytes%n", rows, Files.size(votes.path()));
        try (var product =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .run("--nengxia.home=" + folder.resolve("home"))) {
            postmaster = postmaster(folder.resolve("home"));
            County county = new County(product);
            county.take(units().save(folder, "单位.xlsx"));
            county.take(cadres(folder));
            for (int i = 0; i < 2; i++) {
                timed("read", rows, () -> read(votes));
            }
            for (int i = 0; i < 2; i++) {
                timed("read by the library", rows, () -> readByLibrary(votes.path()));
            }
            timed("import", rows, () -> county.take(votes));
            timed("import of the same file", rows, () -> county.take(votes));
        }
    }

    private static void timed(String what, int rows, Runnable act) {
        Duration program = program();
        Duration server = server();
        long begin = System.nanoTime();
        act.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                Locale.ROOT,
                "%-24s %6.2f s %,8.0f rows/s  processor %.2f s + database %.2f s  heap %,d MB of %,d%n",
                what,
                seconds,
                rows / seconds,
                program().minus(program).toMillis() / 1e3,
                server().minus(server).toMillis() / 1e3,
                used >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static Duration program() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// What all processes of the database server used; they are no children of this one.
    private static Duration server() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() == postmaster)
                .flatMap(ProcessHandle::descendants)
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static long postmaster(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home, 3)) {
            Path file = files.filter(f -> f.endsWith("postmaster.pid")).findFirst().orElseThrow();
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        }
    }

    private static void read(HandedIn file) {
        AtomicLong cells = new AtomicLong();
        try (Source source = new SourceFile(file.path(), file.name()).open()) {
            source.read(
                    0,
                    row -> {
                        cells.addAndGet(row.cells().size());
                        return true;
                    });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The usual way to read a large sheet: the library's own events, every cell as it is shown.
    private static void readByLibrary(Path file) {
        AtomicLong cells = new AtomicLong();
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(
                            reader.getStylesTable(),
                            reader.getSharedStringsTable(),
                            new Counting(cells),
                            false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private record Counting(AtomicLong cells) implements SheetContentsHandler {
        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String address, String value, XSSFComment comment) {
            cells.incrementAndGet();
        }
    }

    private static Book units() {
        return Book.of("单位", row("单位编码", "单位名称", "单位类别", "单位级别"), row("T01", "青禾镇", "乡镇", "正科级"));
    }

    private static HandedIn cadres(Path folder) throws IOException {
        Path path = folder.resolve("干部.csv");
        StringBuilder text = new StringBuilder("身份证号,姓名,性别,出生日期\n");
        for (int i = 0; i < CADRES; i++) {
            text.append(id(i)).append(",干部").append(i).append(",男,1960-01-01\n");
        }
        Files.writeString(path, text);
        return HandedIn.at(path);
    }

    private static String id(int cadre) {
        return County.id("19600101" + String.format("%03d", cadre));
    }

    private static HandedIn votes(Path folder, int rows, boolean shared) throws IOException {
        Path path = folder.resolve("考核.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, shared);
                OutputStream out = Files.newOutputStream(path)) {
            Sheet sheet = workbook.createSheet("民主测评");
            fill(sheet.createRow(0), HEADER);
            for (int i = 0; i < rows; i++) {
                fill(sheet.createRow(i + 1), vote(i));
            }
            workbook.write(out);
        }
        return HandedIn.at(path);
    }

    private static Object[] vote(int i) {
        int cadre = i % CADRES;
        String day = LocalDate.of(2003, 12, 1).plusDays(i % 30).toString();
        return row(
                "CP-" + i,
                2003,
                "干部" + cadre,
                id(cadre),
                "T01",
                day,
                "年度考核",
                60,
                58,
                57,
                20,
                30,
                4,
                2,
                1);
    }

    private static void fill(Row row, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case String text -> row.createCell(i).setCellValue(text);
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                default -> throw new IllegalArgumentException();
            }
        }
    }
}
