// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font of squares, made for tests: every second one is a square of its own, the others are made of the
 * first.
 */
final class TinyFont {

    private static final int EM = 1000;

    private TinyFont() {
    }

    /** @param characters of the basic plane, in the order of their code points */
    static Path write(Path folder, String name, String characters) throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        int glyphs = characters.length() + 2;
        tables.put("head", shorts(27, 0, 1, 9, EM, 18, 0, 19, 900, 21, 800, 25, 1));
        tables.put("hhea", shorts(18, 0, 1, 2, 880, 3, -120, 5, EM, 17, glyphs));
        tables.put("maxp", shorts(16, 0, 1, 2, glyphs, 3, 8, 4, 1));
        tables.put("OS/2", shorts(48, 0, 4, 2, 400, 34, 880, 35, -120, 43, 500, 44, 700));
        tables.put("post", shorts(16, 0, 3, 4, -100, 5, 50));
        int[] widths = new int[4 * glyphs];
        for (int i = 0; i < glyphs; i++) {
            widths[2 * i] = 2 * i;
            widths[2 * i + 1] = EM;
        }
        tables.put("hmtx", shorts(2 * glyphs, widths));
        tables.put("name", name(name));
        tables.put("cmap", characterMap(characters));
        outlines(glyphs, tables);
        return Files.write(folder.resolve(name + ".ttf"), file(tables));
    }

    /** @param set places and values, in turn */
    private static byte[] shorts(int length, int... set) {
        ByteBuffer table = ByteBuffer.allocate(2 * length);
        for (int i = 0; i < set.length; i += 2) {
            table.putShort(2 * set[i], (short) set[i + 1]);
        }
        return table.array();
    }

    private static byte[] name(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(30 + text.length).putShort((short) 0).putShort((short) 2).putShort((short) 30)
                .putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) 4)
                .putShort((short) text.length).putShort((short) 0)
                .putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) 6)
                .putShort((short) text.length).putShort((short) 0)
                .put(text).array();
    }

    private static byte[] characterMap(String characters) {
        ByteBuffer map = ByteBuffer.allocate(28 + 12 * characters.length());
        map.putInt(1).putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * characters.length()).putInt(0)
                .putInt(characters.length());
        for (int i = 0; i < characters.length(); i++) {
            map.putInt(characters.charAt(i)).putInt(characters.charAt(i)).putInt(i + 2);
        }
        return map.array();
    }

    private static void outlines(int glyphs, Map<String, byte[]> tables) {
        ByteBuffer square = ByteBuffer.allocate(36).putShort((short) 1).putShort((short) 100).putShort((short) 0)
                .putShort((short) 900)
                .putShort((short) 800).putShort((short) 3).putShort((short) 0).putInt(0x01010101);
        for (int delta : new int[] { 100, 800, 0, -800, 0, 0, 800, 0 }) {
            square.putShort((short) delta);
        }
        byte[] composed = ByteBuffer.allocate(20).putShort((short) -1).putShort((short) 100).putShort((short) 0)
                .putShort((short) 900)
                .putShort((short) 800).putShort((short) 3).putShort((short) 1).array();
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate(4 * (glyphs + 1));
        for (int i = 0; i < glyphs; i++) {
            places.putInt(outlines.size());
            outlines.writeBytes(i == 0 ? new byte[0] : i % 2 == 1 ? square.array() : composed);
        }
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", places.putInt(outlines.size()).array());
    }

    private static byte[] file(Map<String, byte[]> tables) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(12 + 16 * tables.size()).putInt(0x00010000)
                .putShort((short) tables.size()).putShort((short) 0)
                .putInt(0);
        tables.forEach((tag, bytes) -> {
            head.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(head.capacity() + body.size())
                    .putInt(bytes.length);
            body.writeBytes(Arrays.copyOf(bytes, bytes.length + 3 & ~3));
        });
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head.array());
        file.writeBytes(body.toByteArray());
        return file.toByteArray();
    }
}
