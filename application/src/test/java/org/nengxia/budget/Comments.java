package org.nengxia.budget;

import java.util.List;
import java.util.regex.Pattern;

/// Looks into comments, and only there, for marks of unfinished work.
final class Comments {

    /// Literals come first, so that comment signs inside them are passed over.
    private static final Pattern LITERAL_OR_COMMENT =
            Pattern.compile(
                    """
                    \"""[\\s\\S]*?(?<!\\\\)\"""\
                    |"[^"\\\\\\n]*+(?:\\\\.[^"\\\\\\n]*+)*+"\
                    |'(?:\\\\.|[^'\\\\\\n])[^'\\n]*+'\
                    |(?<comment>//[^\\n]*|/\\*[\\s\\S]*?\\*/)\
                    """);

    private static final Pattern MARK = Pattern.compile("\\b(TODO|FIXME)\\b");

    private Comments() {}

    static void marks(SourceFile source, List<Violation> into) {
        var found = LITERAL_OR_COMMENT.matcher(source.text());
        while (found.find()) {
            var comment = found.group("comment");
            if (comment == null) {
                continue;
            }
            MARK.matcher(comment)
                    .results()
                    .forEach(mark ->
                            into.add(
                                    violation(
                                            source,
                                            found.start("comment") + mark.start(),
                                            mark.group())));
        }
    }

    private static Violation violation(SourceFile source, int at, String mark) {
        long line = source.text().substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return new Violation(source.path(), line, "comment marks unfinished work", mark, "none");
    }
}
