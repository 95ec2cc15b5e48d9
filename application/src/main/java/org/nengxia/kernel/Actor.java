package org.nengxia.kernel;

/// Who performs an act, as the ledger records it: an account, the name shown, the office acted in.
public record Actor(String account, String name, Office office) {

    /// The command line on the server itself, which whoever operates the machine uses.
    public static final Actor COMMAND_LINE =
            new Actor("command-line", "命令行", Office.ORGANISATION_OFFICER);

    /// The product itself, at its own start: nobody asked it to.
    public static final Actor PRODUCT = new Actor("nengxia", "系统自身", Office.SYSTEM_ADMINISTRATOR);
}
