// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import phrasebook.exports.internal.fonts.Face;

/** The fonts that a document uses, and the characters that it uses of each. */
final class UsedFonts {

    /**
     * A face under the name that the pages know it by.
     *
     * @param single the only character of it, or 0. FOP writes wrong text for what follows a character beyond the basic
     *        plane in a font, so each of those has a font to itself.
     */
    private record Key(Face face, int single) {
    }

    /** A font file to embed. */
    record File(String name, String extension, byte[] bytes) {
    }

    /** Characters by which FOP measures a font. */
    private static final List<Integer> MEASURED = " Mxh".codePoints().boxed().toList();
    private static final int FIRST_BEYOND = 0x10000;

    private final Map<Key, SortedSet<Integer>> used = new LinkedHashMap<>();
    private final Map<Key, String> names = new LinkedHashMap<>();

    /** Notes that the face shows the character; returns the font's name. */
    String use(Face face, int codePoint) {
        Key key = new Key(face, codePoint >= FIRST_BEYOND ? codePoint : 0);
        used.computeIfAbsent(key, k -> new TreeSet<>(MEASURED)).add(codePoint);
        return names.computeIfAbsent(key, k -> "f" + names.size());
    }

    /** The fonts in the order of their first use. */
    List<File> files() {
        List<File> files = new ArrayList<>();
        used.forEach((key, codePoints) -> files.add(
                new File(names.getOrDefault(key, ""), key.face.extension(), key.face.subset(codePoints))));
        return files;
    }

    /** What was chosen, for the log. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        used.forEach((key, codePoints) -> lines.add(key.face.name() + ": " + codePoints.size()));
        return String.join(", ", lines);
    }
}
