// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.nio.ByteBuffer;

/**
 * The measures of a face, in thousandths of its size.
 *
 * @param box left, bottom, right and top of what its largest glyphs cover
 * @param underline where a line below the text has its middle
 * @param weight from 100 to 900; 400 is regular
 */
public record FaceMetrics(int ascender, int descender, int capHeight, int xHeight, int[] box, int underline,
        int underlineThickness,
        int strikeout, int strikeoutThickness, int italicAngle, int weight) {

    private static final int REGULAR = 400;

    static FaceMetrics of(Sfnt face) {
        ByteBuffer head = face.table("head");
        int em = em(face);
        int[] ends = ends(face, em);
        int[] box = new int[4];
        for (int i = 0; i < 4; i++) {
            box[i] = scaled(head.getShort(36 + 2 * i), em);
        }
        int[] post = { 0, -100, 50 };
        if (face.has("post")) {
            ByteBuffer table = face.table("post");
            post = new int[] { table.getShort(4), scaled(table.getShort(8), em), scaled(table.getShort(10), em) };
        }
        int weight = REGULAR;
        int[] strikeout = { ends[0] / 3, post[2] };
        int[] heights = { ends[0] * 4 / 5, ends[0] * 3 / 5 };
        if (face.has("OS/2")) {
            ByteBuffer os2 = face.table("OS/2");
            weight = Sfnt.unsigned(os2, 4);
            strikeout = new int[] { scaled(os2.getShort(28), em), scaled(os2.getShort(26), em) };
            if (os2.limit() >= 90 && os2.getShort(88) > 0) {
                heights = new int[] { scaled(os2.getShort(88), em), scaled(os2.getShort(86), em) };
            }
        }
        return new FaceMetrics(ends[0], ends[1], heights[0], heights[1], box, post[1], post[2], strikeout[0],
                strikeout[1], post[0],
                weight);
    }

    static int em(Sfnt face) {
        return Sfnt.unsigned(face.table("head"), 18);
    }

    static int scaled(int units, int em) {
        return (int) Math.round(units * 1000.0 / em);
    }

    /** Ascender and descender: the first of the two pairs that fits the face's square, else one that is made to fit. */
    private static int[] ends(Sfnt face, int em) {
        int[] ends = { face.table("hhea").getShort(4), face.table("hhea").getShort(6) };
        if (face.has("OS/2")) {
            ByteBuffer os2 = face.table("OS/2");
            int[] typographic = { os2.getShort(68), os2.getShort(70) };
            if (typographic[0] > 0 && (fits(typographic, em) || !fits(ends, em))) {
                ends = typographic;
            }
        }
        int square = Math.max(em, ends[0] - ends[1]);
        return new int[] { scaled(ends[0], square), scaled(ends[1], square) };
    }

    private static boolean fits(int[] ends, int em) {
        return ends[0] > 0 && ends[0] - ends[1] <= em;
    }
}
