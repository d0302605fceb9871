// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import phrasebook.exports.internal.fonts.Face;
import phrasebook.exports.internal.fonts.FontProgram;

/** The fonts that a document uses, and the characters that it uses of each. */
final class UsedFonts {

    /** A face with what a document uses of it, under the name that the pages know it by. */
    record Used(String name, FontProgram program) {
    }

    /** Characters by which FOP measures a font. */
    private static final List<Integer> MEASURED = " Mxh".codePoints().boxed().toList();

    private final Map<Face, SortedSet<Integer>> used = new LinkedHashMap<>();
    private final Map<Face, String> names = new LinkedHashMap<>();

    /** Notes that the face shows the character; returns the font's name. */
    String use(Face face, int codePoint) {
        used.computeIfAbsent(face, k -> new TreeSet<>(MEASURED)).add(codePoint);
        return names.computeIfAbsent(face, k -> "f" + names.size());
    }

    /** The fonts in the order of their first use. */
    List<Used> all() {
        List<Used> all = new ArrayList<>();
        used.forEach((face, codePoints) -> all.add(new Used(names.getOrDefault(face, ""), face.subset(codePoints))));
        return all;
    }

    /** What was chosen, for the log. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        used.forEach((face, codePoints) -> lines.add(face.name() + ": " + codePoints.size()));
        return String.join(", ", lines);
    }
}
