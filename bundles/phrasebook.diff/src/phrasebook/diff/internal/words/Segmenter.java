// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.words;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Cuts texts into words by ICU's Chinese dictionary; what stands in braces is one word. */
final class Segmenter {

    // Loads the dictionary: the holder keeps it away from whoever compares nothing.
    private static final ThreadLocal<BreakIterator> WORDS = ThreadLocal
            .withInitial(() -> BreakIterator.getWordInstance(ULocale.CHINESE));

    private Segmenter() {
    }

    /** The words and signs of the text, in order; joined they are the text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                plain(text.substring(from), words);
                break;
            }
            plain(text.substring(from, open), words);
            words.add(text.substring(open, close + 1));
            from = close + 1;
        }
        return words;
    }

    private static void plain(String text, List<String> words) {
        if (text.isEmpty()) {
            return;
        }
        BreakIterator breaks = WORDS.get();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
    }
}
