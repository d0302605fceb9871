// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.content;

import java.util.List;

import phrasebook.diff.Aspect;
import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Phrase;

/** An entry as lines of text, much as it stands in a file but without number and id. */
public final class BodyText {

    private static final String INDENT = "   ";

    private BodyText() {
    }

    static String of(Element element, List<Fact> facts, List<Row> rows, List<Ban> bans, Labels labels) {
        StringBuilder text = new StringBuilder();
        if (element instanceof Ban) {
            ban(facts, 0, text);
        } else if (element instanceof Phrase) {
            facts(facts, true, text);
            rows(rows, 1, text);
            bans.forEach(b -> line(1, "※ [" + Spelling.orEmpty(b.getId()) + "] " + of(b, labels), text));
            facts(facts, false, text);
        } else {
            facts.forEach(f -> line(f.aspect() == Aspect.NOTE && facts.size() > 1 ? 1 : 0, f.text(), text));
            rows(rows, 1, text);
        }
        return text.toString();
    }

    /** A ban that stands below a phrase, its lines joined. */
    public static String of(Ban ban, Labels labels) {
        StringBuilder text = new StringBuilder();
        ban(EntryFacts.of(ban, labels), 0, text);
        return text.toString().strip().replace("\n" + INDENT, "；").replace("\n", "；");
    }

    private static void facts(List<Fact> facts, boolean situation, StringBuilder text) {
        for (Fact fact : facts) {
            if ((fact.aspect() == Aspect.SITUATION) == situation) {
                line(situation ? 0 : 1, fact.text(), text);
            }
        }
    }

    private static void rows(List<Row> rows, int depth, StringBuilder text) {
        for (Row row : rows) {
            line(depth + row.depth(), row.text(), text);
        }
    }

    private static void ban(List<Fact> facts, int depth, StringBuilder text) {
        String kind = Lines.all(facts, Aspect.BAN_KIND, "");
        String words = Lines.all(facts, Aspect.BANNED_WORDS, "、");
        String conduct = Lines.all(facts, Aspect.BANNED_CONDUCT, "、");
        for (Fact fact : facts) {
            switch (fact.aspect()) {
                case SITUATION -> line(depth, fact.text(), text);
                case BAN_KIND -> line(depth + 1, (kind + " " + words + conduct).strip(), text);
                case REASON -> line(depth + 1, "理由 " + fact.text(), text);
                case SEVERITY -> line(depth + 1, "程度 " + fact.text(), text);
                case INSTEAD, INSTEAD_WORDS -> line(depth + 1, "改用 " + fact.text(), text);
                case COUNTEREXAMPLE -> line(depth + 1, "反例 " + fact.text(), text);
                case EXAMPLE -> line(depth + 1, "正例 " + fact.text(), text);
                case NOTE, UNREADABLE -> line(depth + 1, fact.text(), text);
                default -> {
                    // Stands in the line of what is forbidden.
                }
            }
        }
    }

    private static void line(int depth, String content, StringBuilder text) {
        text.append(text.length() == 0 ? "" : "\n").append(INDENT.repeat(depth)).append(content);
    }
}
