// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Takes some characters of a face out of it, which spares whoever writes them the sixty thousand glyphs of a Chinese
 * font.
 */
final class FaceSubset {

    private final Sfnt face;
    private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    /** What each glyph's number is in the face; the first is the one for what is missing. */
    private final List<Integer> numbers = new ArrayList<>(List.of(0));

    private FaceSubset(Sfnt face) {
        this.face = face;
    }

    /** @param codePoints of which those that the face does not have are passed over */
    static FontProgram of(Sfnt face, CharacterMap map, SortedSet<Integer> codePoints) {
        FaceSubset subset = new FaceSubset(face);
        for (int codePoint : codePoints) {
            int glyph = map.glyph(codePoint);
            if (glyph != 0) {
                // A glyph of its own for each character, so that the text can be read back.
                subset.glyphs.put(codePoint, subset.numbers.size());
                subset.numbers.add(glyph);
            }
        }
        return subset.program();
    }

    private FontProgram program() {
        byte[] file = face.has("CFF ") ? CffSubset.of(face.table("CFF "), numbers) : TrueTypeSubset.of(face, numbers);
        int em = FaceMetrics.em(face);
        ByteBuffer metrics = metrics(face, numbers);
        int[] widths = new int[numbers.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = FaceMetrics.scaled(Sfnt.unsigned(metrics, 4 * i), em);
        }
        return new FontProgram(FaceNames.postScript(face), face.has("CFF "), file, glyphs, widths,
                FaceMetrics.of(face));
    }

    /** Advance and left bearing of each glyph, two bytes each. */
    static ByteBuffer metrics(Sfnt face, List<Integer> glyphs) {
        ByteBuffer all = face.table("hmtx");
        int full = Sfnt.unsigned(face.table("hhea"), 34);
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            metrics.putShort(all.getShort(4 * Math.min(glyph, full - 1)));
            metrics.putShort(glyph < full ? all.getShort(4 * glyph + 2) : all.getShort(4 * full + 2 * (glyph - full)));
        }
        return metrics;
    }
}
