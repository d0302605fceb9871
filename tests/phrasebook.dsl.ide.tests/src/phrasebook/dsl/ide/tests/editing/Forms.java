// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.ide.editing.BanForm;
import phrasebook.dsl.ide.editing.EditResult;
import phrasebook.dsl.ide.editing.EditResult.Edited;
import phrasebook.dsl.ide.editing.EditResult.Refused;
import phrasebook.dsl.ide.editing.EntryForm;
import phrasebook.dsl.ide.editing.EntryForms;
import phrasebook.dsl.ide.editing.PhraseForm;
import phrasebook.dsl.ide.editing.ProvisionForm;
import phrasebook.model.Entry;

/** A norm that is edited through the form of the entry at a place in it. */
final class Forms {

    static final Locale LOCALE = Locale.ENGLISH;

    String text;
    ParsedNorm parsed;
    int at;

    Forms(String text, String piece) {
        this.text = text;
        this.parsed = Texts.parse(text);
        this.at = text.indexOf(piece);
        assertTrue(at >= 0, piece);
    }

    PhraseForm phrase() {
        return assertInstanceOf(PhraseForm.class, EntryForms.at(parsed, at).orElseThrow());
    }

    BanForm ban() {
        return assertInstanceOf(BanForm.class, EntryForms.at(parsed, at).orElseThrow());
    }

    ProvisionForm provision() {
        return assertInstanceOf(ProvisionForm.class, EntryForms.at(parsed, at).orElseThrow());
    }

    /** Does an edit of the phrase that must be accepted. */
    Forms phrase(BiFunction<ParsedNorm, PhraseForm, EditResult> edit) {
        return accepted(edit.apply(parsed, phrase()));
    }

    Forms ban(BiFunction<ParsedNorm, BanForm, EditResult> edit) {
        return accepted(edit.apply(parsed, ban()));
    }

    private Forms accepted(EditResult result) {
        text = after(text, result);
        parsed = Texts.parse(text);
        return this;
    }

    /** The text after an edit that must be accepted and leave nothing unreadable that was read before. */
    static String after(String text, EditResult result) {
        Edited edited = assertInstanceOf(Edited.class, result, result::toString);
        String after = TextChange.apply(text, edited.changes());
        assertTrue(edited.caret() >= 0 && edited.caret() <= after.length());
        assertEquals(Texts.syntaxFindings(text).size(), Texts.syntaxFindings(after).size(), after);
        return after;
    }

    static String reason(EditResult result) {
        return assertInstanceOf(Refused.class, result, result::toString).reason();
    }

    /** The forms of all entries that stand on their own. */
    static List<EntryForm> all(ParsedNorm parsed) {
        return parsed.norm().getElements().stream().filter(Entry.class::isInstance)
                .map(e -> NodeModelUtils.findActualNodeFor(e).getOffset())
                .map(offset -> EntryForms.at(parsed, offset).orElseThrow()).toList();
    }
}
