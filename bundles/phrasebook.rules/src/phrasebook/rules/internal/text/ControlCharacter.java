// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.text;

import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.query.Characters;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Text;

/** No text holds control characters, line breaks inside a line or half characters, which other tools cannot take. */
public final class ControlCharacter implements ElementRule {

    @Override
    public Family family() {
        return Family.TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void checkHead(Context context, Consumer<Violation> report) {
        Text.ofHead(context.norm(), text -> check(text, report));
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        Text.of(element, text -> check(text, report));
    }

    private void check(Text text, Consumer<Violation> report) {
        Characters.forbidden(text.text()).ifPresent(c -> report.accept(text.breaks(this, c)));
    }
}
