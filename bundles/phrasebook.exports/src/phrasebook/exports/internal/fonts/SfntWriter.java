// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** Writes TrueType font files (ISO/IEC 14496-22). */
final class SfntWriter {

    private static final int TRUE_TYPE = 0x00010000;

    private SfntWriter() {
    }

    /** @param tables by their tags in alphabetical order */
    static byte[] font(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int header = 12 + 16 * count;
        int size = header + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer font = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(count);
        font.putInt(TRUE_TYPE).putShort((short) count).putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * 16));
        int at = header;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            font.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(sum(bytes)).putInt(at)
                    .putInt(bytes.length);
            font.put(at, bytes);
            at += padded(bytes.length);
        }
        return font.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int sum(byte[] bytes) {
        ByteBuffer words = ByteBuffer.allocate(padded(bytes.length)).put(0, bytes);
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
