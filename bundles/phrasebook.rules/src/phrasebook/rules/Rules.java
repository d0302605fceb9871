// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import phrasebook.model.Norm;
import phrasebook.rules.internal.BanWithoutProhibition;
import phrasebook.rules.internal.ControlCharacter;
import phrasebook.rules.internal.DateForm;
import phrasebook.rules.internal.DuplicateId;
import phrasebook.rules.internal.DuplicateName;
import phrasebook.rules.internal.EmptyUtterance;
import phrasebook.rules.internal.MissingId;
import phrasebook.rules.internal.MissingTitle;
import phrasebook.rules.internal.MixedBan;
import phrasebook.rules.internal.NameForm;
import phrasebook.rules.internal.PendingNote;

/** The catalogue of rules. A new rule is one class and one line here. */
public final class Rules {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<Rule> ALL = List.of(new MissingTitle(), new DateForm(), new DuplicateName(),
            new NameForm(), new MissingId(), new DuplicateId(), new EmptyUtterance(), new BanWithoutProhibition(),
            new MixedBan(), new ControlCharacter(), new PendingNote());

    private Rules() {
    }

    /** Every rule, in the order in which they are checked. */
    public static List<Rule> all() {
        return ALL;
    }

    /** What the norm breaks, rule by rule, each in document order. */
    public static List<Violation> check(Norm norm) {
        List<Violation> violations = new ArrayList<>();
        ALL.forEach(rule -> rule.check(norm, violations::add));
        return violations;
    }

    /** What is wrong and what to do, in the language of the locale: Chinese for {@code zh}, else English. */
    public static String message(Violation violation, Locale locale) {
        ResourceBundle messages = ResourceBundle.getBundle("phrasebook.rules.messages", locale,
                Rules.class.getClassLoader(), NO_FALLBACK);
        MessageFormat message = new MessageFormat(messages.getString(violation.rule().id()), locale);
        return message.format(violation.arguments().toArray()).strip();
    }
}
