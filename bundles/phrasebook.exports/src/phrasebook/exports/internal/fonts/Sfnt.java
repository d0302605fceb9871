// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of one face, by their tags, as ISO/IEC 14496-22 lays them out. They are views of the file. */
record Sfnt(Map<String, ByteBuffer> tables) {

    private static final int COLLECTION = 0x74746366;

    /**
     * The faces of a font file: one, or those of a collection.
     *
     * @throws RuntimeException of whatever kind where the file is broken
     */
    static List<Sfnt> faces(ByteBuffer file) {
        if (file.getInt(0) != COLLECTION) {
            return List.of(face(file, 0));
        }
        List<Sfnt> faces = new ArrayList<>();
        for (int i = 0; i < file.getInt(8); i++) {
            faces.add(face(file, file.getInt(12 + 4 * i)));
        }
        return faces;
    }

    private static Sfnt face(ByteBuffer file, int at) {
        Map<String, ByteBuffer> tables = new LinkedHashMap<>();
        for (int i = 0; i < file.getShort(at + 4); i++) {
            int entry = at + 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            tables.put(new String(tag, StandardCharsets.ISO_8859_1),
                    file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        return new Sfnt(tables);
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** @throws IllegalArgumentException where the face has no such table */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("no table " + tag);
        }
        return table;
    }

    /** The bytes of a table. */
    byte[] bytes(String tag) {
        return slice(table(tag), 0, table(tag).limit());
    }

    static byte[] slice(ByteBuffer from, int at, int length) {
        byte[] bytes = new byte[length];
        from.get(at, bytes);
        return bytes;
    }

    static int unsigned(ByteBuffer from, int at) {
        return Short.toUnsignedInt(from.getShort(at));
    }
}
