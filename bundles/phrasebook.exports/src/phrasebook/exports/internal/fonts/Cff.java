// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of Adobe's Compact Font Format (Technical Note 5176): indexes, dictionaries, numbers. */
final class Cff {

    static final int CHARSET = 15;
    static final int ENCODING = 16;
    static final int CHAR_STRINGS = 17;
    static final int PRIVATE = 18;
    static final int SUBRS = 19;
    static final int ROS = 12 << 8 | 30;
    static final int CID_COUNT = 12 << 8 | 34;
    static final int FD_ARRAY = 12 << 8 | 36;
    static final int FD_SELECT = 12 << 8 | 37;
    /** How many strings every font knows without holding them. */
    static final int STANDARD_STRINGS = 391;
    private static final int ESCAPE = 12;

    private Cff() {
    }

    /** A list of byte strings in the file. */
    record Index(ByteBuffer file, int at, int count) {

        static Index at(ByteBuffer file, int at) {
            return new Index(file, at, Sfnt.unsigned(file, at));
        }

        private int offset(int i) {
            int size = file.get(at + 2);
            int offset = 0;
            for (int k = 0; k < size; k++) {
                offset = offset << 8 | Byte.toUnsignedInt(file.get(at + 3 + i * size + k));
            }
            return at + 2 + (count + 1) * size + offset;
        }

        byte[] get(int i) {
            return Sfnt.slice(file, offset(i), offset(i + 1) - offset(i));
        }

        int end() {
            return count == 0 ? at + 2 : offset(count);
        }

        byte[] bytes() {
            return Sfnt.slice(file, at, end() - at);
        }
    }

    /** The operators of a dictionary, each with its operands as they are written. */
    static Map<Integer, byte[]> dictionary(byte[] bytes) {
        Map<Integer, byte[]> entries = new LinkedHashMap<>();
        int start = 0;
        int at = 0;
        while (at < bytes.length) {
            int b = Byte.toUnsignedInt(bytes[at]);
            if (b <= 21) {
                int operator = b == ESCAPE ? ESCAPE << 8 | bytes[at + 1] : b;
                entries.put(operator, Arrays.copyOfRange(bytes, start, at));
                at += b == ESCAPE ? 2 : 1;
                start = at;
            } else {
                at += operand(bytes, at);
            }
        }
        return entries;
    }

    private static int operand(byte[] bytes, int at) {
        int b = Byte.toUnsignedInt(bytes[at]);
        if (b == 30) {
            int end = at + 1;
            while ((bytes[end] & 0xF) != 0xF) {
                end++;
            }
            return end + 1 - at;
        }
        return b == 28 ? 3 : b == 29 ? 5 : b <= 246 ? 1 : 2;
    }

    /** The i-th of whole numbers, as offsets and sizes are. */
    static int number(byte[] operands, int i) {
        int at = 0;
        for (int skipped = 0; skipped < i; skipped++) {
            at += operand(operands, at);
        }
        int b = Byte.toUnsignedInt(operands[at]);
        ByteBuffer from = ByteBuffer.wrap(operands);
        return switch (operand(operands, at)) {
            case 1 -> b - 139;
            case 2 -> b < 251 ? (b - 247) * 256 + Byte.toUnsignedInt(operands[at + 1]) + 108
                    : -(b - 251) * 256 - Byte.toUnsignedInt(operands[at + 1]) - 108;
            case 3 -> from.getShort(at + 1);
            default -> from.getInt(at + 1);
        };
    }

    /** Always five bytes, so that the length of what holds offsets does not depend on them. */
    static byte[] operand(int value) {
        return ByteBuffer.allocate(5).put((byte) 29).putInt(value).array();
    }

    static void write(ByteArrayOutputStream out, int operator, byte[] operands) {
        out.writeBytes(operands);
        if (operator > 255) {
            out.write(operator >> 8);
        }
        out.write(operator & 0xFF);
    }

    /** An index with offsets of four bytes. */
    static byte[] index(List<byte[]> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(3).putShort((short) items.size()).put((byte) 4).array());
        int offset = 1;
        ByteBuffer offsets = ByteBuffer.allocate(4 * (items.size() + 1)).putInt(offset);
        for (byte[] item : items) {
            offset += item.length;
            offsets.putInt(offset);
        }
        out.writeBytes(offsets.array());
        items.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
