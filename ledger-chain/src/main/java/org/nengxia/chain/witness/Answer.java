package org.nengxia.chain.witness;

/// What a witness answers.
///
/// @param status of HTTP, as C2SP `tlog-witness` lays it down
/// @param type of the body
/// @param body signature lines, a size, or a sentence
record Answer(int status, String type, String body) {

    static final String SIZE = "text/x.tlog.size";

    private static final String TEXT = "text/plain; charset=utf-8";

    static Answer signed(String lines) {
        return new Answer(200, TEXT, lines);
    }

    static Answer otherSize(long size) {
        return new Answer(409, SIZE, size + "\n");
    }

    static Answer refused(int status, String sentence) {
        return new Answer(status, TEXT, sentence + "\n");
    }
}
