package org.nengxia.statistics.format;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.statistics.Figure;
import org.nengxia.statistics.FigureValue;

/// What a line of figures tells, in files that carry definitions.
final class FigureColumns {
    /// The column that holds the number.
    static final int NUMBER = 2;

    private static final List<Label> HEADERS =
            List.of(
                    new Label("代码", "Key"),
                    new Label("指标", "Figure"),
                    new Label("数值", "Value"),
                    new Label("单位", "Unit"),
                    new Label("自", "From"),
                    new Label("至", "To"),
                    new Label("口径", "Definition"),
                    new Label("说明", "Remark"),
                    new Label("任务条目", "Mission row"));

    private FigureColumns() {}

    static List<String> headers(Language language) {
        return HEADERS.stream().map(each -> each.in(language)).toList();
    }

    static List<String> cells(FigureValue value, Language language) {
        Figure figure = value.figure();
        return List.of(
                figure.id(),
                figure.label().in(language),
                value.number().toPlainString(),
                figure.unit().in(language),
                figure.period().from().toString(),
                figure.period().to().toString(),
                figure.definition().in(language),
                figure.inferred().map(each -> each.in(language)).orElse(""),
                figure.mission());
    }
}
