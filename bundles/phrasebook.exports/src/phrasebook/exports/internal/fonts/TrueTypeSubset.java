// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Some glyphs of a face with outlines in {@code glyf}, as a font file with the tables that PDF asks for (ISO 32000-1,
 * 9.9).
 */
final class TrueTypeSubset {

    private static final int WORDS = 1;
    private static final int SCALE = 8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int TWO_BY_TWO = 0x80;

    private final Sfnt face;
    private final List<Integer> glyphs;

    private TrueTypeSubset(Sfnt face, List<Integer> glyphs) {
        this.face = face;
        this.glyphs = glyphs;
    }

    /**
     * @param glyphs by their numbers in the face, each to be the glyph of its place here; parts that they are made of
     * are added
     */
    static byte[] of(Sfnt face, List<Integer> glyphs) {
        return new TrueTypeSubset(face, glyphs).write();
    }

    private byte[] write() {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (String tag : List.of("cvt ", "fpgm", "prep", "head", "hhea", "maxp")) {
            if (face.has(tag)) {
                tables.put(tag, face.bytes(tag));
            }
        }
        outlines(tables);
        tables.put("hmtx", FaceSubset.metrics(face, glyphs).array());
        put(tables, "head", 50, 1); // offsets in loca are of four bytes
        put(tables, "hhea", 34, glyphs.size());
        put(tables, "maxp", 4, glyphs.size());
        return SfntWriter.font(tables);
    }

    private static void put(SortedMap<String, byte[]> tables, String tag, int at, int value) {
        ByteBuffer.wrap(tables.getOrDefault(tag, new byte[0])).putShort(at, (short) value);
    }

    private void outlines(SortedMap<String, byte[]> tables) {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteArrayOutputStream places = new ByteArrayOutputStream();
        // Glyphs that are parts of others join the list while it is gone through.
        for (int i = 0; i < glyphs.size(); i++) {
            places.writeBytes(ByteBuffer.allocate(4).putInt(outlines.size()).array());
            outlines.writeBytes(outline(glyphs.get(i)));
        }
        places.writeBytes(ByteBuffer.allocate(4).putInt(outlines.size()).array());
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", places.toByteArray());
    }

    private byte[] outline(int glyph) {
        int start = place(glyph);
        int length = place(glyph + 1) - start;
        byte[] outline = new byte[length + 3 & ~3];
        face.table("glyf").get(start, outline, 0, length);
        if (length > 0 && outline[0] < 0) {
            renumberParts(ByteBuffer.wrap(outline));
        }
        return outline;
    }

    private int place(int glyph) {
        ByteBuffer places = face.table("loca");
        boolean wide = face.table("head").getShort(50) != 0;
        return wide ? places.getInt(4 * glyph) : 2 * Sfnt.unsigned(places, 2 * glyph);
    }

    private void renumberParts(ByteBuffer composite) {
        int at = 10;
        int flags;
        do {
            flags = Sfnt.unsigned(composite, at);
            int part = Sfnt.unsigned(composite, at + 2);
            int number = glyphs.indexOf(part);
            if (number < 0) {
                number = glyphs.size();
                glyphs.add(part);
            }
            composite.putShort(at + 2, (short) number);
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & TWO_BY_TWO) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
    }
}
