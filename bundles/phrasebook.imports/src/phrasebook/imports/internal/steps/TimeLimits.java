// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.Optional;

import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.TimeUnit;

/** Reads within what time something is to be done: 20秒内, 在2小时内, 3个工作日内. */
final class TimeLimits {

    private static final int LONGEST_NUMBER = 5;

    private TimeLimits() {
    }

    /**
     * A time limit at the beginning of an act.
     *
     * @param piece all of its words
     */
    record Found(int amount, TimeUnit unit, Piece piece) {
    }

    static Optional<Found> begin(Piece text) {
        String key = text.key();
        int start = key.startsWith("在") ? 1 : 0;
        int end = start;
        while (end < key.length() && end - start < LONGEST_NUMBER && Character.isDigit(key.charAt(end))) {
            end++;
        }
        for (TimeUnit unit : TimeUnit.values()) {
            if (end > start && key.startsWith(unit.getLiteral() + "内", end)) {
                int length = end + unit.getLiteral().length() + 1;
                return Optional.of(new Found(Integer.parseInt(key.substring(start, end)), unit, text.to(length)));
            }
        }
        return Optional.empty();
    }
}
