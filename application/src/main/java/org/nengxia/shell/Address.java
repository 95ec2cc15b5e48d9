package org.nengxia.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/// The address of a list together with its filters, order and page, so that a list can be sent to
/// somebody as it is. Immutable: each change is another address.
public record Address(String path, Map<String, List<String>> parameters) {

    /// An address without parameters.
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /// An address with the parameters of a request; empty values are left out.
    public static Address of(String path, MultiValueMap<String, String> parameters) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> filled =
                    values.stream().filter(each -> each != null && !each.isBlank()).toList();
            if (!filled.isEmpty()) {
                kept.put(name, filled);
            }
        });
        return new Address(path, kept);
    }

    /// The same address with one parameter set to one value.
    public Address with(String name, Object value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value.toString()));
        return new Address(path, changed);
    }

    /// The same address without these parameters.
    public Address without(String... names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        List.of(names).forEach(changed::remove);
        return new Address(path, changed);
    }

    /// The same parameters at another path.
    public Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    /// The first value of a parameter; empty text when it is not there.
    public String first(String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    /// The address as it stands in a link.
    public String link() {
        return toString();
    }

    @Override
    public String toString() {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) ->
                values.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        return pairs.isEmpty()
                ? path
                : path + pairs.stream().collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
