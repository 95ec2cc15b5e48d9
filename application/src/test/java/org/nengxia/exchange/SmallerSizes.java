package org.nengxia.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A ZIP whose directory says of every part that it is small, whatever it unpacks to.
final class SmallerSizes {
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int UNPACKED_SIZE = 24;

    private SmallerSizes() {}

    static byte[] in(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < zip.length - 46; i++) {
            if (bytes.getInt(i) == DIRECTORY_ENTRY && bytes.getInt(i + UNPACKED_SIZE) > 1 << 20) {
                bytes.putInt(i + UNPACKED_SIZE, 1_000);
            }
        }
        return bytes.array();
    }
}
