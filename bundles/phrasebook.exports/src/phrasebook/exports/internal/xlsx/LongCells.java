// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import phrasebook.exports.internal.XmlText;

/** Rows with texts longer than a cell may be; they go on in rows of their own below. */
final class LongCells {

    /** Excel takes 32,767 characters and calls the file damaged where there are more; a character may be a pair. */
    static final int LONGEST = 32_000;

    private LongCells() {
    }

    static Stream<List<String>> split(List<String> row) {
        List<List<String>> columns = row.stream().map(cell -> pieces(XmlText.of(cell))).toList();
        int rows = columns.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, rows).mapToObj(i -> columns.stream().map(c -> i < c.size() ? c.get(i) : "").toList());
    }

    private static List<String> pieces(String text) {
        if (text.length() <= LONGEST) {
            return List.of(text);
        }
        int end = end(text, LONGEST);
        return Stream.concat(Stream.of(text.substring(0, end)), pieces(text.substring(end)).stream()).toList();
    }

    /** Where to cut the text so that no more than that much of it goes before, and no character is halved. */
    static int end(String text, int most) {
        return most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
