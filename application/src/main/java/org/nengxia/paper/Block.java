package org.nengxia.paper;

import java.util.List;

/// A part of a paper's body. Texts carry no numbers of their own: the layout counts headings and
/// items. A line feed inside a text begins a new line.
public sealed interface Block {

    /// A heading of level 1 (一、 黑体), 2 (（一） 楷体), 3 (1.) or 4 (（1）); the count of a level begins
    /// anew under each heading above it.
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("a heading has level 1 to 4, not " + level);
            }
        }
    }

    /// A paragraph, its first line set in by two characters.
    record Paragraph(String text) implements Block {}

    /// Numbered items, counted from 1, each a paragraph of its own.
    record Items(List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Labels and what is stated under each, as a table of two columns.
    record Facts(List<Row> rows) implements Block {
        public Facts {
            rows = List.copyOf(rows);
        }
    }

    /// One line of [Facts].
    record Row(String label, String value) {}

    /// A table; its head is repeated on every page it runs over. Rows may be shorter than the head,
    /// never longer; a table without rows says so. It has 1 to 20 columns.
    record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            if (head.isEmpty() || head.size() > 20) {
                throw new IllegalArgumentException(
                        "a table has 1 to 20 columns, not " + head.size());
            }
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() > head.size()) {
                    throw new IllegalArgumentException(
                            "a row has %d cells under %d heads".formatted(row.size(), head.size()));
                }
            }
        }
    }

    /// Places to sign by hand, each with room for the day.
    record SignatureLines(List<String> labels) implements Block {
        public SignatureLines {
            labels = List.copyOf(labels);
        }
    }
}
