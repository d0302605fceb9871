// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes font files (ISO/IEC 14496-22). */
final class SfntWriter {

    private static final int OPEN_TYPE = 0x4F54544F;
    private static final int TRUE_TYPE = 0x00010000;

    private SfntWriter() {
    }

    /** @param tables by their tags in alphabetical order */
    static byte[] font(boolean cff, SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int header = 12 + 16 * count;
        int size = header + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer font = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(count);
        font.putInt(cff ? OPEN_TYPE : TRUE_TYPE).putShort((short) count).putShort((short) (power * 16))
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

    /** A {@code cmap} in format 12, as the full Unicode map of Windows. */
    static byte[] characterMap(SortedMap<Integer, Integer> glyphs) {
        List<int[]> groups = new ArrayList<>();
        glyphs.forEach((codePoint, glyph) -> {
            int[] last = groups.isEmpty() ? new int[] { 0, -2, 0 } : groups.get(groups.size() - 1);
            if (codePoint == last[1] + 1 && glyph == last[2] + codePoint - last[0]) {
                last[1] = codePoint;
            } else {
                groups.add(new int[] { codePoint, codePoint, glyph });
            }
        });
        ByteBuffer map = ByteBuffer.allocate(28 + 12 * groups.size());
        map.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * groups.size()).putInt(0).putInt(groups.size());
        groups.forEach(group -> map.putInt(group[0]).putInt(group[1]).putInt(group[2]));
        return map.array();
    }
}
