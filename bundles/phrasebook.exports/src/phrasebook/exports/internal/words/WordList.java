// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.words;

import java.util.function.Function;

import phrasebook.exports.internal.TextFormat;
import phrasebook.model.Ban;
import phrasebook.model.Norm;
import phrasebook.model.query.EntryNames;

/**
 * A list of banned words for filters, in UTF-8: one a line, the bans as groups with a {@code #} line above each. Words
 * that begin with {@code #} have {@code \} before it.
 */
public final class WordList extends TextFormat {

    private final Function<Ban, String> group;

    private WordList(String id, Function<Ban, String> group) {
        super(id, id + ".txt");
        this.group = group;
    }

    /** The words alone. */
    public static WordList words() {
        return new WordList("words", WordList::words);
    }

    /** The words that have a replacement, with a tab and the replacement behind them. */
    public static WordList replacements() {
        return new WordList("replacements", WordList::replacements);
    }

    @Override
    protected String text(Norm norm) {
        StringBuilder text = new StringBuilder();
        for (Ban ban : BanWords.in(norm)) {
            String lines = group.apply(ban);
            if (!lines.isEmpty()) {
                text.append("# ").append(field(EntryNames.of(ban))).append('\n').append(lines);
            }
        }
        return text.toString();
    }

    private static String words(Ban ban) {
        StringBuilder lines = new StringBuilder();
        BanWords.words(ban).forEach(word -> lines.append(word(word)).append('\n'));
        BanWords.open(ban).forEach(word -> lines.append("# 含占位，无法逐词列出：").append(field(word)).append('\n'));
        return lines.toString();
    }

    private static String replacements(Ban ban) {
        StringBuilder lines = new StringBuilder();
        BanWords.replacement(ban).ifPresent(replacement -> BanWords.words(ban)
                .forEach(word -> lines.append(word(word)).append('\t').append(field(replacement)).append('\n')));
        return lines.toString();
    }

    private static String word(String word) {
        return word.startsWith("#") ? "\\" + field(word) : field(word);
    }

    /** Tabs part fields, so none stands inside one. */
    private static String field(String text) {
        return text.replace('\t', ' ');
    }
}
