// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;

/** Parts speech that takes too long into two lines, behind the sentence that ends nearest to its middle. */
final class SpeechFixer {

    private static final String ENDS = "。！？";
    private static final int SHOWN = 8;

    private final Mending mending;

    SpeechFixer(Mending mending) {
        this.mending = mending;
    }

    /** One where the speech is alone in its line and has more than one sentence; else only a person can shorten it. */
    List<QuickFix> fixes() {
        String words = mending.words();
        String text = mending.text();
        String before = text.substring(mending.line() + mending.indent().length(), mending.start());
        String behind = text.substring(mending.end(), Lines.end(text, mending.end()));
        int cut = cut(words);
        if (cut < 0 || !words.startsWith("“") || before.indexOf('”') >= 0 || !behind.isBlank()) {
            return List.of();
        }
        String shown = words.substring(Math.max(1,
                words.offsetByCodePoints(cut, -Math.min(SHOWN, words.codePointCount(0, cut)))), cut);
        return List.of(mending.fix("fix.speech", shown, new TextChange(mending.start() + cut, 0,
                "”" + mending.separator() + mending.indent() + before + "“")));
    }

    /** Behind the end of a sentence; -1 where there is none but the last. */
    private static int cut(String words) {
        int middle = words.length() / 2;
        int best = -1;
        int depth = 0;
        for (int i = 1; i < words.length() - 2; i++) {
            char c = words.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean ends = depth == 0 && ENDS.indexOf(c) >= 0 && ENDS.indexOf(words.charAt(i + 1)) < 0;
            if (ends && (best < 0 || Math.abs(i + 1 - middle) < Math.abs(best - middle))) {
                best = i + 1;
            }
        }
        return best;
    }
}
