package org.nengxia.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.nengxia.kernel.Label;

/// A page that the navigation offers to those whose office may open it.
///
/// @param group under which heading
/// @param order place within the group, ascending
/// @param label what it is called
/// @param path its address, which is also what the access matrix is asked about
/// @param icon name of a shape in `templates/shell/parts/shapes.html`; empty with a channel
/// @param channel code of a channel, whose glyph stands in place of an icon; empty with an icon
/// @param covers beginnings of further addresses on which the entry is the current one
/// @param count asked for each page that is shown, so it must be one cheap query
public record NavEntry(
        NavGroup group,
        int order,
        Label label,
        String path,
        Optional<String> icon,
        Optional<String> channel,
        List<String> covers,
        Optional<LongSupplier> count) {

    /// An entry with an icon.
    public static NavEntry icon(NavGroup group, int order, Label label, String path, String icon) {
        return new NavEntry(
                group,
                order,
                label,
                path,
                Optional.of(icon),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// An entry of the channels, shown with its glyph.
    public static NavEntry channel(int order, Label label, String path, String channel) {
        return new NavEntry(
                NavGroup.EVIDENCE,
                order,
                label,
                path,
                Optional.empty(),
                Optional.of(channel),
                List.of(),
                Optional.empty());
    }

    /// The same entry with a number beside it.
    public NavEntry counting(LongSupplier supplier) {
        return new NavEntry(
                group, order, label, path, icon, channel, covers, Optional.of(supplier));
    }

    /// The same entry, current also on addresses that begin with one of these.
    public NavEntry covering(String... beginnings) {
        return new NavEntry(group, order, label, path, icon, channel, List.of(beginnings), count);
    }

    /// How long the part of the address is that makes this the current entry; 0 when it is not.
    public int fit(String address) {
        int own = address.equals(path) || address.startsWith(path + "/") ? path.length() : 0;
        return covers.stream()
                .filter(address::startsWith)
                .mapToInt(String::length)
                .reduce(own, Math::max);
    }
}
