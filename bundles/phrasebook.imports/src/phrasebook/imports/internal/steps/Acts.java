// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.Map;
import java.util.Optional;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.RoleNames;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.ActKind;

/** Tells what is done from the words that say it. */
final class Acts {

    private static final Map<ActKind, Words> KINDS = Lexicon.byConstant("act", ActKind.class);
    private static final Words AWAITED = Lexicon.words("act.AWAIT.for");
    private static final Words START = Lexicon.words("act.start");
    private static final Words ADVERBIAL = Lexicon.words("act.adverbial");
    private static final Words LINK = Lexicon.words("act.link");

    private Acts() {
    }

    /** The kind of the act whose word stands first in the text, unless it is not to be done. */
    static ActKind kind(String key) {
        if (awaited(key) > 0) {
            return ActKind.AWAIT;
        }
        ActKind found = ActKind.OTHER;
        int first = key.length();
        for (Map.Entry<ActKind, Words> entry : KINDS.entrySet()) {
            for (String word : entry.getValue().all()) {
                int index = key.indexOf(word);
                if (index >= 0 && index < first) {
                    first = index;
                    found = entry.getKey();
                }
            }
        }
        // 取消静音 holds 静音, which then stands later and does not count.
        return Negation.isIn(key.substring(key.lastIndexOf('，', first) + 1, first)) ? ActKind.OTHER : found;
    }

    /** The length of the verb, if the act is to wait until a caller has done something: 等待|市民挂机; else 0. */
    static int awaited(String key) {
        return AWAITED.begin(key).filter(w -> RoleNames.at(key, w.length(), key.length()).isPresent())
                .map(String::length).orElse(0);
    }

    /** Whether the text names an act, be it one that is not to be done. */
    static boolean isNamed(String key) {
        return KINDS.values().stream().anyMatch(w -> w.isIn(key));
    }

    /** Whether the text is nothing but the word by which the model prints the act. */
    static boolean isBareWord(String key) {
        return kind(key).getLiteral().equals(key);
    }

    static boolean isStart(Piece clause) {
        return START.at(clause.line().key(), clause.start()).isPresent();
    }

    /** Whether the clause only says how or towards whom, and the act itself is in the next one. */
    static boolean isAdverbial(Piece clause) {
        return ADVERBIAL.at(clause.line().key(), clause.start()).isPresent() && !isNamed(clause.key());
    }

    /** Where a clause joins a second act to the first: 记录市民姓氏、电话|及复述投诉内容; 0 where it does not. */
    static int second(Piece clause) {
        String key = clause.line().key();
        for (int i = 1; i < clause.length(); i++) {
            Optional<String> link = LINK.at(key, clause.start() + i);
            if (link.isPresent() && startsAct(clause, i + link.get().length())) {
                return i;
            }
        }
        return 0;
    }

    private static boolean startsAct(Piece clause, int index) {
        return KINDS.values().stream().anyMatch(w -> w.at(clause.line().key(), clause.start() + index)
                .filter(a -> index + a.length() <= clause.length()).isPresent());
    }
}
