package org.nengxia.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nengxia.cli.terminal.Home;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Period;
import org.nengxia.statistics.FigureValue;
import org.nengxia.statistics.Figures;
import org.nengxia.statistics.format.FigureCsv;
import org.nengxia.statistics.format.FigureJson;
import org.nengxia.statistics.format.FigureWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The figures of a period, counted afresh from the records. Exit code 1: refused, in one sentence.
@Command(name = "figures", description = "统计数字 / the figures of a period")
final class FiguresCommand implements Callable<Integer> {
    @Mixin private Home home = new Home();

    @Option(names = "--from", paramLabel = "DAY", description = "首日，含当日 / first day, included")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "末日，含当日 / last day, included")
    private @Nullable LocalDate to;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json|csv|xlsx",
            description = "格式 / format (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "写入文件；xlsx 必须给出 / a file to write; xlsx needs one")
    private @Nullable Path out;

    /// What the answer looks like.
    enum Format {
        TABLE,
        JSON,
        CSV,
        XLSX
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.XLSX && out == null) {
            return refuse(
                    "没有导出：xlsx 是二进制文件，请用 --out 指定文件。",
                    "Nothing was written: xlsx is binary, name a file with --out.");
        }
        try (var product = home.open()) {
            Figures figures = product.getBean(Figures.class);
            Period usual = figures.usualPeriod();
            LocalDate first = from == null ? usual.from() : from;
            LocalDate last = to == null ? usual.to() : to;
            if (last.isBefore(first)) {
                return refuse(
                        "没有统计：末日 %s 早于首日 %s，请调换 --from 与 --to。".formatted(last, first),
                        "Nothing was counted: the last day %s lies before the first, %s; swap --from and --to."
                                .formatted(last, first));
            }
            answer(figures, new Period(first, last));
            return 0;
        }
    }

    private void answer(Figures figures, Period period) throws IOException {
        if (out == null) {
            System.out.print(text(figures, period));
            return;
        }
        try (OutputStream file = Files.newOutputStream(out)) {
            write(figures, period, file);
        }
    }

    private void write(Figures figures, Period period, OutputStream file) throws IOException {
        if (format == Format.XLSX) {
            FigureWorkbook.write(
                    figures.all(period), figures.reconciliation(period), home.language(), file);
        } else {
            file.write(text(figures, period).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String text(Figures figures, Period period) {
        List<FigureValue> values = figures.all(period);
        return switch (format) {
            case JSON -> FigureJson.of(values) + "\n";
            case CSV -> FigureCsv.of(values, home.language());
            case TABLE, XLSX ->
                    new FigureTable(home.language()).of(values, figures.reconciliation(period));
        };
    }

    private int refuse(String zh, String en) {
        System.err.println(new Label(zh, en).in(home.language()));
        return 1;
    }
}
