package org.nengxia.exchange;

import static org.nengxia.exchange.Book.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.Application;
import org.nengxia.kernel.Actor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// A product of its own that imports one file of units after another and says on its output which
/// it has taken, until somebody kills it. Arguments: data folder, folder for files, first number.
final class ImportingUntilKilled {
    static final int UNITS = 40;
    static final String TAKEN = "taken ";

    private ImportingUntilKilled() {}

    public static void main(String[] arguments) throws IOException {
        Path files = Path.of(arguments[1]);
        var product =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .run("--nengxia.home=" + arguments[0]);
        Imports imports = product.getBean(Imports.class);
        for (int number = Integer.parseInt(arguments[2]); ; number++) {
            Path file = book(number).save(files, "单位-" + number + ".xlsx").path();
            var outcome =
                    imports.importFiles(List.of(file), Actor.COMMAND_LINE, _ -> {}).getFirst();
            if (!(outcome instanceof ImportOutcome.Imported)) {
                throw new IllegalStateException(outcome.toString());
            }
            System.out.println(TAKEN + number);
        }
    }

    private static Book book(int number) {
        List<Object[]> rows = new ArrayList<>();
        rows.add(row("单位编码", "单位名称", "单位类别", "单位级别", "上级单位"));
        for (int unit = 0; unit < UNITS; unit++) {
            String code = "F%d-%d".formatted(number, unit);
            rows.add(row(code, "第" + code + "局", "县直机关", "正科级", ""));
        }
        return Book.of("单位", rows.toArray(Object[][]::new));
    }
}
