// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.ArrayList;
import java.util.List;

import phrasebook.imports.internal.lines.Piece;

/** Splits lists of wordings that stand in one sentence, set apart by 、. */
final class WordLists {

    /** Ways of saying the same are short; a longer part shows that the sign stands inside an utterance. */
    private static final int LONGEST = 14;

    private WordLists() {
    }

    /** All parts, whatever their length. */
    static List<Piece> all(Piece words) {
        List<Piece> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i == words.length() ? '、' : words.at(i);
            depth += c == '（' ? 1 : c == '）' && depth > 0 ? -1 : 0;
            if (c == '、' && (depth == 0 || i == words.length())) {
                Piece part = words.sub(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** The parts, or the whole where it is one utterance. */
    static List<Piece> split(Piece words) {
        List<Piece> parts = all(words);
        boolean list = parts.stream().allMatch(p -> p.length() <= LONGEST && p.key().indexOf('，') < 0);
        return list ? parts : List.of(words);
    }
}
