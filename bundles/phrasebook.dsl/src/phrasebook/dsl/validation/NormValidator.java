// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.validation;

import java.util.Locale;

import org.eclipse.xtext.validation.Check;

import phrasebook.model.Norm;
import phrasebook.rules.Rules;
import phrasebook.rules.Violation;

/** Hands a norm to the rules, and what they find to Xtext. */
public class NormValidator extends AbstractNormValidator {

    @Check
    public void rules(Norm norm) {
        Rules.check(norm).forEach(this::report);
    }

    private void report(Violation violation) {
        String message = Rules.message(violation, Locale.getDefault());
        String code = violation.rule().id();
        switch (violation.rule().severity()) {
            case ERROR -> error(message, violation.subject(), violation.feature(), violation.index(), code);
            case WARNING -> warning(message, violation.subject(), violation.feature(), violation.index(), code);
            case INFO -> info(message, violation.subject(), violation.feature(), violation.index(), code);
        }
    }
}
