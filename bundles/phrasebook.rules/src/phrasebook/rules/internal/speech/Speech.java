// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.speech;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Wording;
import phrasebook.rules.Rule;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Spoken;

/**
 * Words said to a caller, or told of, and what they do. This is the one place that says what a question, a farewell or
 * a request for a number is; the words by which it knows them are in {@code speech.txt}. Everything here takes time
 * that grows with the length of the text alone.
 *
 * @param wording where the words stand in the model
 * @param text the words as {@link Spoken#text(Wording)} has them
 * @param marks the signs in the text, by where they begin
 * @param clauses the pieces between marks of punctuation
 */
public record Speech(Wording wording, String text, List<Mark> marks, List<Clause> clauses) {

    private static final String ENDS = "，。！？；：、…,!?;:";

    /** The words of an utterance or of a piece of narration. */
    public static Speech of(Wording wording) {
        String text = Spoken.text(wording);
        List<Mark> marks = Lexicon.marks(text);
        return new Speech(wording, text, marks, clauses(text, marks));
    }

    /** The signs in a text that is not in a wording, such as a condition. */
    public static boolean has(@Nullable String text, Sign sign) {
        return marks(text).stream().anyMatch(m -> m.sign() == sign);
    }

    /** All signs in such a text. */
    public static List<Mark> marks(@Nullable String text) {
        return text == null ? List.of() : Lexicon.marks(text);
    }

    private static List<Clause> clauses(String text, List<Mark> marks) {
        List<Clause> clauses = new ArrayList<>(4);
        int start = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : 0;
            if (c != 0 && ENDS.indexOf(c) < 0) {
                continue;
            }
            int to = from;
            while (to < marks.size() && marks.get(to).start() < i) {
                to++;
            }
            if (i > start) {
                clauses.add(new Clause(start, i, c, marks.subList(from, to)));
            }
            from = to;
            start = i + 1;
        }
        return clauses;
    }

    /** Whether a word with that sign is in it. */
    public boolean has(Sign sign) {
        return first(sign) != null;
    }

    /** The first word with that sign, or null. */
    public @Nullable Mark first(Sign sign) {
        for (Mark mark : marks) {
            if (mark.sign() == sign) {
                return mark;
            }
        }
        return null;
    }

    /** Whether it puts a question: by its mark, by 请问 and the like, or by how a sentence ends. */
    public boolean asks() {
        return question() != null;
    }

    /** The last clause that puts a question, or null. */
    public @Nullable Clause question() {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (clauses.get(i).asks()) {
                return clauses.get(i);
            }
        }
        return null;
    }

    /** Whether it takes leave: says goodbye, or closes in another friendly way. */
    public boolean closes() {
        return has(Sign.FAREWELL) || has(Sign.CLOSING);
    }

    /** Whether it asks the caller to wait, rather than puts the call through. */
    public boolean holds() {
        return has(Sign.HOLD) && !has(Sign.TRANSFER) && !has(Sign.BACK);
    }

    /** Whether it asks by what number or address the caller can be reached. */
    public boolean asksContact() {
        return clauses.stream().anyMatch(c -> {
            Mark leave = c.first(Sign.LEAVE);
            return leave != null && c.first(Sign.CONTACT, leave.end()) != null;
        });
    }

    /** Whether it says a number back, or says that it was taken down. */
    public boolean tellsContact() {
        return has(Sign.CONTACT) && !asksContact()
                && text.chars().anyMatch(c -> c == Spoken.SLOT || Character.isDigit(c));
    }

    /** The text of a clause. */
    public String text(Clause clause) {
        return text.substring(clause.start(), clause.end());
    }

    /** That a piece of it breaks the rule. */
    public Violation breaks(Rule rule, int start, int end, String... arguments) {
        return Spoken.breaks(wording, rule, start, end, arguments);
    }

    /** That all of it breaks the rule. */
    public Violation breaks(Rule rule, String... arguments) {
        return Violation.of(rule, wording, arguments);
    }
}
