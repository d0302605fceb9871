// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.similarity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Fix;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;
import phrasebook.rules.internal.Passage.Kind;
import phrasebook.rules.internal.Passages;

/** What is said twice in a phrase is punctuated the same. */
public final class UnevenRepetition implements ElementRule {

    private static final int LEAST = 6;

    @Override
    public Family family() {
        return Family.SIMILARITY;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        Map<String, String> first = new HashMap<>();
        for (Passage passage : Passages.of(element, context)) {
            String words = passage.is(Kind.SPOKEN) ? letters(passage.text()) : "";
            String earlier = words.length() < LEAST ? null : first.putIfAbsent(words, passage.text());
            if (earlier != null && !earlier.equals(passage.text())) {
                report.accept(passage.breaks(this, 0, passage.text().length(), new Fix(earlier, false), earlier));
            }
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
