// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.Optional;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.query.NumberStyle;

/** Reads pauses: 稍停5秒, 再稍停五秒钟, 稍停片刻. */
final class Pauses {

    private static final Words START = Lexicon.words("pause.start");
    private static final Words UNIT = Lexicon.words("pause.unit");
    private static final Words REST = Lexicon.words("pause.rest");
    private static final Words UNTIMED = Lexicon.words("pause.untimed");
    private static final String NUMERALS = "零〇一二三四五六七八九十百";
    private static final int LONGEST_NUMBER = 5;

    private Pauses() {
    }

    /**
     * A pause at the beginning of a clause.
     *
     * @param seconds how long it is, 0 where that is not said
     * @param piece all of its words
     */
    record Found(int seconds, Piece piece) {
    }

    static Optional<Found> begin(Piece clause) {
        String key = clause.line().key();
        Optional<String> start = START.at(key, clause.start());
        if (start.isEmpty()) {
            return Optional.empty();
        }
        int number = clause.start() + start.get().length();
        int end = number;
        while (end < clause.end() && end - number < LONGEST_NUMBER && isNumeral(key.charAt(end))) {
            end++;
        }
        boolean timed = end > number;
        Optional<String> rest = (timed ? UNIT : REST).at(key, end);
        if (rest.isEmpty() && (timed || !UNTIMED.has(start.get()))) {
            return Optional.empty();
        }
        int length = end + rest.map(String::length).orElse(0) - clause.start();
        int seconds = timed ? NumberStyle.integer(key.substring(number, end)) : 0;
        return length > clause.length() ? Optional.empty() : Optional.of(new Found(seconds, clause.to(length)));
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || NUMERALS.indexOf(c) >= 0;
    }
}
