// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.nio.ByteBuffer;

/** Which glyph of a face shows a character: its {@code cmap} table in the formats 4 and 12. */
final class CharacterMap {

    private static final int WINDOWS = 3;
    private static final int SYMBOL = 0;

    private final ByteBuffer table;

    private CharacterMap(ByteBuffer table) {
        this.table = table;
    }

    static CharacterMap of(Sfnt face) {
        ByteBuffer all = face.table("cmap");
        int best = -1;
        int bestFormat = 0;
        for (int i = 0; i < Sfnt.unsigned(all, 2); i++) {
            int entry = 4 + 8 * i;
            int at = all.getInt(entry + 4);
            int format = Sfnt.unsigned(all, at);
            boolean symbol = Sfnt.unsigned(all, entry) == WINDOWS && Sfnt.unsigned(all, entry + 2) == SYMBOL;
            if (!symbol && (format == 4 || format == 12) && format > bestFormat) {
                best = at;
                bestFormat = format;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("no map of Unicode characters");
        }
        return new CharacterMap(all.slice(best, all.limit() - best));
    }

    /** The glyph's number; 0 where the face has none for the character. */
    int glyph(int codePoint) {
        if (Sfnt.unsigned(table, 0) == 12) {
            return inGroups(codePoint);
        }
        return codePoint > 0xFFFF ? 0 : inSegments(codePoint);
    }

    private int inGroups(int codePoint) {
        int low = 0;
        int high = table.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = 16 + 12 * middle;
            if (codePoint < table.getInt(at)) {
                high = middle - 1;
            } else if (codePoint > table.getInt(at + 4)) {
                low = middle + 1;
            } else {
                return table.getInt(at + 8) + codePoint - table.getInt(at);
            }
        }
        return 0;
    }

    private int inSegments(int codePoint) {
        int twice = Sfnt.unsigned(table, 6);
        for (int i = 0; i < twice; i += 2) {
            if (codePoint <= Sfnt.unsigned(table, 14 + i)) {
                int start = Sfnt.unsigned(table, 16 + twice + i);
                int delta = Sfnt.unsigned(table, 16 + 2 * twice + i);
                int offsetAt = 16 + 3 * twice + i;
                int offset = Sfnt.unsigned(table, offsetAt);
                if (codePoint < start) {
                    return 0;
                }
                int glyph = offset == 0 ? codePoint : Sfnt.unsigned(table, offsetAt + offset + 2 * (codePoint - start));
                return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
            }
        }
        return 0;
    }
}
