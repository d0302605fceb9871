// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The names by which a single face is known, in all languages: its full names and its PostScript name. */
final class FaceNames {

    private static final int FULL_NAME = 4;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int MACINTOSH = 1;

    private FaceNames() {
    }

    /** In small letters. */
    static Set<String> of(Sfnt face) {
        ByteBuffer table = face.table("name");
        Set<String> names = new LinkedHashSet<>();
        int texts = Sfnt.unsigned(table, 4);
        for (int i = 0; i < Sfnt.unsigned(table, 2); i++) {
            int entry = 6 + 12 * i;
            int name = Sfnt.unsigned(table, entry + 6);
            if ((name == FULL_NAME || name == POSTSCRIPT_NAME) && Sfnt.unsigned(table, entry) != MACINTOSH) {
                byte[] text = Sfnt.slice(table, texts + Sfnt.unsigned(table, entry + 10),
                        Sfnt.unsigned(table, entry + 8));
                names.add(new String(text, StandardCharsets.UTF_16BE).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
