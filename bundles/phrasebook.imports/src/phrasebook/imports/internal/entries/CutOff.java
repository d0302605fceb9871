// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.List;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.Piece;

/** Notices a document that ends in the middle of a sentence, as excerpts and truncated downloads do. */
public final class CutOff {

    private static final String ENDS = "。！？；：”）…》】~.";
    private static final String SIGNS = "，。；：？！“";

    private CutOff() {
    }

    /** Lists the last paragraph for review if it is a sentence without an end. */
    public static void review(List<Piece> paragraphs, Builder builder) {
        if (paragraphs.isEmpty()) {
            return;
        }
        Piece last = paragraphs.get(paragraphs.size() - 1);
        String key = last.key();
        boolean sentence = key.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0) && last.text().indexOf('\t') < 0;
        if (sentence && ENDS.indexOf(key.charAt(key.length() - 1)) < 0) {
            builder.review(last.from(Math.max(0, last.length() - 20)), Why.CUT_OFF);
        }
    }
}
