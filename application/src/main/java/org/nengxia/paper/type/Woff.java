package org.nengxia.paper.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks WOFF 1.0 (a font whose tables are compressed one by one) into the font it was made from,
/// for some fonts are published in no other form.
final class Woff {
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    static byte[] unpack(byte[] woff) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(woff);
        int tables = in.getShort(12);
        ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
        int power = Integer.highestOneBit(tables);
        out.putInt(in.getInt(4)).putShort((short) tables).putShort((short) (power * 16));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (tables * 16 - power * 16));
        int position = 12 + 16 * tables;
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + ENTRY * i;
            int length = in.getInt(entry + 12);
            out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16));
            out.putInt(position).putInt(length);
            out.put(position, table(woff, in.getInt(entry + 4), in.getInt(entry + 8), length));
            position += (length + 3) & ~3;
        }
        return out.array();
    }

    private static byte[] table(byte[] woff, int offset, int packed, int length)
            throws IOException {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(woff, offset, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(woff, offset, packed);
            if (inflater.inflate(table) != length) {
                throw new IOException("a table of the font is cut short");
            }
            return table;
        } catch (DataFormatException broken) {
            throw new IOException("a table of the font is broken", broken);
        } finally {
            inflater.end();
        }
    }
}
