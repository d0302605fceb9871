// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.Optional;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.numbering.Item;

/** What the headings and leading sentences above an entry say about it. */
final class Division {

    private static final Words SPEECH_END = Lexicon.words("say.unquoted");

    private String free = "";
    private boolean speechList;

    /** A heading without a number, which holds until the next heading. */
    void open(Piece title) {
        free = title.key();
        speechList = false;
    }

    void openNumbered() {
        free = "";
        speechList = false;
    }

    /** A sentence such as 应当参考使用如下文明用语：, after which items are speech without quotation marks. */
    void lead(Piece sentence) {
        String key = sentence.key();
        speechList = key.endsWith("：") && SPEECH_END.isEnd(key.substring(0, key.length() - 1));
    }

    boolean isSpeechList() {
        return speechList;
    }

    boolean isOfBans(Item item) {
        if (!free.isEmpty()) {
            return Titles.isOfBans(free);
        }
        for (Optional<Item> parent = item.parent(); parent.isPresent(); parent = parent.get().parent()) {
            if (Titles.isShort(parent.get().body()) && Titles.isOfBans(parent.get().body().key())) {
                return true;
            }
        }
        return false;
    }
}
