// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.ide.editing.BanForm;
import phrasebook.dsl.ide.editing.EntryCommands;
import phrasebook.dsl.ide.editing.EntryEdit;
import phrasebook.dsl.ide.editing.EntryForm;
import phrasebook.dsl.ide.editing.FormEdits;
import phrasebook.dsl.ide.editing.PhraseForm;
import phrasebook.dsl.ide.editing.StepRow;

/** Every entry of the sample can be written by commands and form edits alone. */
class RebuiltSampleTest {

    private static final String HEADER = "规范：抄写\n角色：话务接线员、市民、主管领导\n";

    private static String source(ParsedNorm parsed, EntryForm form) {
        return parsed.text().substring(form.offset(), form.offset() + form.length());
    }

    private static Forms inserted(EntryEdit edit) {
        String text = TextChange.apply(HEADER, edit.changes());
        return new Forms(text, text.substring(edit.caret() - 6, edit.caret()));
    }

    @Test
    void everyPhrase() {
        ParsedNorm sample = Texts.parse(Texts.sample());
        List<PhraseForm> phrases = Forms.all(sample).stream().filter(PhraseForm.class::isInstance)
                .map(PhraseForm.class::cast).toList();
        assertEquals(33, phrases.size());
        for (PhraseForm wanted : phrases) {
            Forms forms = inserted(EntryCommands.insertPhraseAfter(Texts.parse(HEADER), 0).orElseThrow());
            forms.phrase((n, f) -> FormEdits.setNumber(n, f, wanted.number(), Forms.LOCALE));
            forms.phrase((n, f) -> FormEdits.setId(n, f, wanted.id(), Forms.LOCALE));
            forms.phrase((n, f) -> FormEdits.setSituation(n, f, 0, wanted.situations().get(0), Forms.LOCALE));
            for (StepRow row : wanted.steps()) {
                forms.phrase((n, f) -> FormEdits.addStep(n, f, row.index() - 1, row.depth(), row, Forms.LOCALE));
            }
            assertEquals(HEADER.strip() + "\n\n" + source(sample, wanted) + "\n\n", forms.text + "\n");
            assertEquals(wanted.situations(), forms.phrase().situations());
        }
    }

    @Test
    void everyBan() {
        ParsedNorm sample = Texts.parse(Texts.sample());
        List<BanForm> bans = Forms.all(sample).stream().filter(BanForm.class::isInstance).map(BanForm.class::cast)
                .toList();
        assertEquals(7, bans.size());
        for (BanForm wanted : bans) {
            Forms forms = inserted(EntryCommands.insertBanAfter(Texts.parse(HEADER), 0).orElseThrow());
            forms.ban((n, f) -> FormEdits.setNumber(n, f, wanted.number(), Forms.LOCALE));
            forms.ban((n, f) -> FormEdits.setId(n, f, wanted.id(), Forms.LOCALE));
            forms.ban((n, f) -> FormEdits.setTrigger(n, f, wanted.trigger(), Forms.LOCALE));
            forms.ban((n, f) -> FormEdits.setAllows(n, f, wanted.allows(), Forms.LOCALE));
            forms.ban((n, f) -> FormEdits.setMatches(n, f, wanted.matches(), Forms.LOCALE));
            forms.ban((n, f) -> FormEdits.setWordings(n, f, wanted.wordings(), Forms.LOCALE));
            forms.ban((n, f) -> FormEdits.setInstead(n, f, wanted.insteadRef(), wanted.insteadText(), Forms.LOCALE));
            assertEquals(HEADER.strip() + "\n\n" + source(sample, wanted) + "\n\n", forms.text + "\n");
        }
    }
}
