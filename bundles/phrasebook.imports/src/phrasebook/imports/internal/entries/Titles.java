// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.regex.Pattern;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.numbering.Item;
import phrasebook.imports.internal.steps.Prohibition;
import phrasebook.model.query.NumberStyle;

/** Tells titles and headings from text. */
final class Titles {

    private static final Words TITLE = Lexicon.words("title.word");
    private static final Words BAN = Lexicon.words("ban.heading");
    private static final Words SPEECH = Lexicon.words("speech.heading");
    private static final Words SITUATION = Lexicon.words("heading.situation");
    /** 1 总则, which is a heading whose number has no sign; not 2024 年服务规范. */
    private static final Pattern COUNTED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})* ");
    private static final String SIGNS = "，。；：！？“";
    private static final int LONGEST = 40;

    private Titles() {
    }

    /** Whether the text is short and no sentence. */
    static boolean isShort(Piece text) {
        return text.length() <= LONGEST && text.key().chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    /** Whether the text could be the title of a norm: short, but for a quotation, and speaks of rules or language. */
    static boolean isTitle(Piece text) {
        return text.length() <= LONGEST && TITLE.isIn(text.key()) && !COUNTED.matcher(text.key()).lookingAt()
                && text.key().replace("“", "").chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    static boolean isHeading(Item item) {
        NumberStyle style = item.style().orElseThrow();
        if (!isShort(item.body()) || style == NumberStyle.ARTICLE && !item.divided()) {
            return false;
        }
        return item.divided() || style.isHeading() && Prohibition.begin(item.body()).isEmpty();
    }

    /** Whether a division of this title holds bans and nothing else. */
    static boolean isOfBans(String title) {
        return BAN.isIn(title) && !SPEECH.isIn(title);
    }

    static boolean isOfBoth(String title) {
        return BAN.isIn(title) && SPEECH.isIn(title);
    }

    static boolean isSituation(Piece text) {
        return isShort(text) && SITUATION.isEnd(text.key());
    }
}
