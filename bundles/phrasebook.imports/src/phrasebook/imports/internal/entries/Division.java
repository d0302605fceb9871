// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.Optional;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.numbering.Item;
import phrasebook.imports.internal.steps.Prohibition;

/** What the headings and leading sentences above an entry say about it. */
final class Division {

    private static final Words SPEECH_END = Lexicon.words("say.unquoted");

    private static final Words LEAD = Lexicon.words("list.lead");
    private static final Words CONDUCT = Lexicon.words("list.conduct");

    private String free = "";
    private boolean speechList;
    private Optional<Item> banLead = Optional.empty();
    private boolean conductList;

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
    void lead(Item item) {
        String key = item.body().key();
        if (isLead(key) && (isOfBans(item) || Prohibition.begin(Prohibition.unbound(item.body())).isPresent())) {
            banLead = Optional.of(item);
            conductList = CONDUCT.isIn(key);
        }
        speechList = key.endsWith("：") && SPEECH_END.isEnd(key.substring(0, key.length() - 1));
    }

    boolean isSpeechList() {
        return speechList;
    }

    /** Whether rows stand under a heading without a number. */
    boolean isGroup() {
        return !free.isEmpty();
    }

    /** Whether a sentence announces a list. */
    static boolean isLead(String key) {
        return key.endsWith("：") && LEAD.isIn(key);
    }

    /** Whether an item is in a list of acts that are forbidden. */
    boolean isOfBannedActs(Item item) {
        return conductList && isUnderBan(item);
    }

    private boolean isUnderBan(Item item) {
        return banLead.isPresent() && item.parent().equals(banLead);
    }

    boolean isOfBans(Item item) {
        if (isUnderBan(item)) {
            return true;
        }
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
