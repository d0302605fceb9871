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
        Set<String> names = new LinkedHashSet<>();
        read(face, Set.of(FULL_NAME, POSTSCRIPT_NAME)).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    /** The PostScript name with nothing in it that a PDF would not take for a part of a name. */
    static String postScript(Sfnt face) {
        String name = read(face, Set.of(POSTSCRIPT_NAME)).stream().findFirst().orElse("")
                .replaceAll("[^A-Za-z0-9_.-]", "");
        return name.isEmpty() ? "Font" : name;
    }

    private static Set<String> read(Sfnt face, Set<Integer> kinds) {
        ByteBuffer table = face.table("name");
        Set<String> names = new LinkedHashSet<>();
        int texts = Sfnt.unsigned(table, 4);
        for (int i = 0; i < Sfnt.unsigned(table, 2); i++) {
            int entry = 6 + 12 * i;
            int name = Sfnt.unsigned(table, entry + 6);
            if (kinds.contains(name) && Sfnt.unsigned(table, entry) != MACINTOSH) {
                byte[] text = Sfnt.slice(table, texts + Sfnt.unsigned(table, entry + 10),
                        Sfnt.unsigned(table, entry + 8));
                names.add(new String(text, StandardCharsets.UTF_16BE));
            }
        }
        return names;
    }
}
