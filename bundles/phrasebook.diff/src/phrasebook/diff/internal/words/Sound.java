// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/** Which characters sound alike, tones aside. */
public final class Sound {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Sound() {
    }

    // The romanisation takes half a second to load: only whoever asks for it pays.
    private static final class Romanisation {
        static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    }

    /** Whether two short pieces of equal length are read in the same way, such as 反映 and 反应. */
    public static boolean isAlike(String one, String other) {
        return one.length() == other.length() && one.length() <= 4 && isChinese(one) && isChinese(other)
                && pinyin(one).equals(pinyin(other));
    }

    private static boolean isChinese(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Character::isIdeographic);
    }

    private static String pinyin(String text) {
        return KNOWN.computeIfAbsent(text, t -> {
            synchronized (KNOWN) {
                return Romanisation.PINYIN.transliterate(t);
            }
        });
    }
}
