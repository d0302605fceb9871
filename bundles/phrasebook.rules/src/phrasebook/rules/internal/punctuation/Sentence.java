// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.punctuation;

import java.util.ArrayList;
import java.util.List;

import phrasebook.rules.internal.Spoken;

/**
 * A sentence of a text, and the marks that end it.
 *
 * @param start of its first character in the text
 * @param end behind its last character, before the marks
 * @param marks all that end it; empty at the end of a text that has none
 */
record Sentence(int start, int end, String words, String marks) {

    private static final String ENDS = "。！？；…!?;";
    private static final List<String> ASKING = List.of("什么", "吗", "哪", "多少", "几点", "几位", "几号", "是谁", "是否", "怎么", "怎样",
            "如何", "贵姓", "为何", "是不是", "能不能", "可不可以", "有没有", "好不好", "对不对", "方不方便", "呢");
    private static final List<String> WHY = List.of("为什么", "为何", "凭什么");
    private static final List<String> TAGS = List.of("吗", "好不好", "行不行", "可不可以", "对不对", "方不方便");

    /** The sentences of the text, in order. */
    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            if (ENDS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int end = at;
            while (at < text.length() && ENDS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            sentences.add(new Sentence(start, end, text.substring(start, end), text.substring(end, at)));
            start = at;
        }
        if (start < text.length()) {
            sentences.add(new Sentence(start, text.length(), text.substring(start), ""));
        }
        return sentences;
    }

    /** Whether it surely asks: by a particle at its end, by 请问 with a word that asks after it, or by 为什么 first. */
    boolean asks() {
        String last = words.substring(words.lastIndexOf('，') + 1).strip();
        boolean single = last.length() == words.strip().length();
        return TAGS.stream().anyMatch(last::endsWith) || single && WHY.stream().anyMatch(last::startsWith)
                || words.contains("请问") && ASKING.stream().anyMatch(word -> asks(last, word));
    }

    /** What a message shows of it: its last clause, … for what is filled in. */
    String shown() {
        return words.substring(words.lastIndexOf('，') + 1).strip().replace(Spoken.SLOT, '…');
    }

    private static boolean asks(String last, String word) {
        int polite = last.indexOf("请问");
        return last.indexOf(word, Math.max(polite, 0)) >= 0;
    }
}
