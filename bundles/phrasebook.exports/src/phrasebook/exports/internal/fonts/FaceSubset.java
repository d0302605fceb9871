// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Some characters of a face as a font file of its own. It takes the face out of its collection, which FOP cannot read
 * with CFF outlines, and spares FOP the sixty thousand glyphs of a Chinese font. Of outlines in {@code glyf}, and of CFF
 * without character ids, all glyphs are kept.
 */
final class FaceSubset {

    private static final List<String> KEPT = List.of("head", "hhea", "name", "OS/2", "cvt ", "fpgm", "prep");

    private FaceSubset() {
    }

    static byte[] of(Sfnt face, CharacterMap map, SortedSet<Integer> codePoints) {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        KEPT.stream().filter(face::has).forEach(tag -> tables.put(tag, face.bytes(tag)));
        tables.put("post", post(face));
        if (face.has("CFF ") && Cff.isKeyedById(face.table("CFF "))) {
            fewGlyphs(face, map, codePoints, tables);
        } else {
            for (String tag : List.of("CFF ", "glyf", "loca", "hmtx", "maxp")) {
                if (face.has(tag)) {
                    tables.put(tag, face.bytes(tag));
                }
            }
            SortedMap<Integer, Integer> glyphs = new TreeMap<>();
            codePoints.stream().filter(c -> map.glyph(c) != 0).forEach(c -> glyphs.put(c, map.glyph(c)));
            tables.put("cmap", SfntWriter.characterMap(glyphs));
        }
        return SfntWriter.font(face.has("CFF "), tables);
    }

    private static void fewGlyphs(Sfnt face, CharacterMap map, SortedSet<Integer> codePoints,
            Map<String, byte[]> tables) {
        List<Integer> old = new ArrayList<>(List.of(0));
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        codePoints.stream().filter(c -> map.glyph(c) != 0).forEach(c -> {
            // A glyph of its own for each character, so that the text can be read back.
            glyphs.put(c, old.size());
            old.add(map.glyph(c));
        });
        tables.put("CFF ", CffSubset.of(face.table("CFF "), old));
        tables.put("cmap", SfntWriter.characterMap(glyphs));
        tables.put("hmtx", metrics(face, old));
        ByteBuffer.wrap(tables.getOrDefault("hhea", new byte[0])).putShort(34, (short) old.size());
        byte[] profile = face.bytes("maxp");
        ByteBuffer.wrap(profile).putShort(4, (short) old.size());
        tables.put("maxp", profile);
    }

    private static byte[] metrics(Sfnt face, List<Integer> glyphs) {
        ByteBuffer all = face.table("hmtx");
        int full = Sfnt.unsigned(face.table("hhea"), 34);
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            metrics.putShort(all.getShort(4 * Math.min(glyph, full - 1)));
            metrics.putShort(glyph < full ? all.getShort(4 * glyph + 2) : all.getShort(4 * full + 2 * (glyph - full)));
        }
        return metrics.array();
    }

    /** Without the glyphs' names. */
    private static byte[] post(Sfnt face) {
        byte[] post = face.has("post") ? Sfnt.slice(face.table("post"), 0, 32) : new byte[32];
        ByteBuffer.wrap(post).putInt(0, 0x00030000);
        return post;
    }
}
