package org.nengxia.policy.cases;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.xml.XmlNode;

/// Values as test cases write them: `value` elements, `xsi:nil` for what is missing.
final class Given {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}(\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private Given() {}

    static boolean missing(XmlNode holder) {
        return holder.first("value")
                .map(value -> "true".equals(value.attribute(XSI, "nil").orElse("")))
                .orElse(true);
    }

    /// The value as a fact of the type; empty when it is not one.
    static Optional<Value> value(XmlNode holder, FactType type) {
        String text = holder.first("value").map(XmlNode::text).orElse("");
        return switch (type) {
            case TEXT -> text.isEmpty() ? Optional.empty() : Optional.of(Value.of(text));
            case BOOLEAN ->
                    text.matches("true|false")
                            ? Optional.of(Value.of("true".equals(text)))
                            : Optional.empty();
            case INTEGER ->
                    WHOLE.matcher(text).matches()
                            ? Optional.of(Value.of(new BigDecimal(text).longValueExact()))
                            : Optional.empty();
            case DECIMAL ->
                    DECIMAL.matcher(text).matches()
                            ? Optional.of(new Value.Decimal(new BigDecimal(text)))
                            : Optional.empty();
            case DATE -> day(text);
        };
    }

    private static Optional<Value> day(String text) {
        try {
            return Optional.of(Value.of(LocalDate.parse(text)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /// The text of a component of an item; empty when it is not there.
    static String component(XmlNode item, String name) {
        return item.all("component").stream()
                .filter(each -> name.equals(each.attribute("name").orElse("")))
                .flatMap(each -> each.first("value").stream())
                .map(XmlNode::text)
                .findFirst()
                .orElse("");
    }
}
