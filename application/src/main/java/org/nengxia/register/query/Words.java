package org.nengxia.register.query;

import org.nengxia.kernel.Label;

/// The words of lists that no column declares.
public final class Words {
    /// Words in any text.
    public static final Label TEXT = new Label("文字", "Text");

    /// The first day.
    public static final Label FROM = new Label("日期起", "From");

    /// The last day.
    public static final Label TO = new Label("日期止", "Until");

    /// True.
    public static final Label YES = new Label("是", "Yes");

    /// False.
    public static final Label NO = new Label("否", "No");

    /// A value that is missing.
    public static final Label UNKNOWN = new Label("未知", "unknown");

    /// A filter that cannot be read.
    public static final Label UNREADABLE = new Label("看不懂", "not understood");

    private Words() {}
}
