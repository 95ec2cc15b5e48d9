package org.nengxia.shell;

import java.util.List;
import java.util.stream.IntStream;

/// Which part of a list a page shows.
///
/// @param total how many records the list has
/// @param size how many a page shows: 25, 50 or 100
/// @param page the page, from 1 to the last one
public record Paging(long total, int size, int page) {
    /// The sizes that a reader may choose.
    public static final List<Integer> SIZES = List.of(25, 50, 100);

    /// Paging as asked for in an address; what makes no sense becomes the nearest that does.
    public static Paging asked(long total, String size, String page) {
        int chosen = SIZES.contains(number(size)) ? number(size) : SIZES.getFirst();
        int last = (int) Math.max(1, (total + chosen - 1) / chosen);
        return new Paging(total, chosen, Math.clamp(number(page), 1, last));
    }

    private static int number(String text) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }

    /// How many records stand before this page.
    public long offset() {
        return (long) (page - 1) * size;
    }

    /// The number of the first record shown; 0 when there is none.
    public long from() {
        return total == 0 ? 0 : offset() + 1;
    }

    /// The number of the last record shown.
    public long to() {
        return Math.min(total, offset() + size);
    }

    /// The last page.
    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /// The pages around this one that get a link of their own, at most five.
    public List<Integer> near() {
        int begin = Math.max(1, Math.min(page - 2, last() - 4));
        return IntStream.rangeClosed(begin, Math.min(last(), begin + 4)).boxed().toList();
    }
}
