// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;
import java.util.Locale;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.rules.Finding;

/** Mends findings. */
public final class Fixer {

    private final Finding finding;
    private final Messages messages;
    private final Declared declared;

    public Fixer(ParsedNorm parsed, Finding finding, Locale locale) {
        this.finding = finding;
        this.messages = new Messages(locale);
        this.declared = new Declared(parsed.norm());
    }

    /** The ways to mend the finding. */
    public List<QuickFix> fixes() {
        return finding.rule().equals("DuplicateId") ? List.of(otherId()) : List.of();
    }

    private QuickFix otherId() {
        String id = declared.freeId(Character.toUpperCase(finding.entry().charAt(0)));
        return new QuickFix(messages.get("fix.id", id),
                List.of(new TextChange(finding.offset(), finding.length(), id)));
    }
}
