// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.building;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import phrasebook.imports.ImportException;
import phrasebook.imports.ImportReport.Characters;
import phrasebook.imports.internal.entries.EntryReader;
import phrasebook.imports.internal.entries.FlatTable;
import phrasebook.imports.internal.lines.InnerStarts;
import phrasebook.imports.internal.lines.Page;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.numbering.Outline;
import phrasebook.model.NormFactory;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.TextSegment;

/** The account is drawn up from the finished norm: what is taken out of it is lost, whatever the readers claimed. */
class LedgerTest {

    private static final String TEXT = "1.遇到投诉时，话务员：“对不起，请讲。”稍停5秒，挂机。\n  上一篇";

    private final Builder builder = new Builder();
    private Phrase phrase = NormFactory.eINSTANCE.createPhrase();

    @BeforeEach
    void read() throws ImportException {
        Page page = Page.of(TEXT);
        List<Piece> paragraphs = InnerStarts.split(page.lines().subList(0, 1));
        new EntryReader(builder, FlatTable.of(paragraphs)).read(Outline.of(paragraphs));
        builder.ledger().chrome(page.lines().get(1).all());
        phrase = (Phrase) builder.norm().getElements().get(0);
    }

    @Test
    void balances() {
        assertEquals(new Characters(32, 29, 3, 0), balance());
    }

    @Test
    void losesTheTextOfADroppedStep() {
        phrase.getSteps().remove(0);
        assertEquals(new Characters(32, 17, 3, 12), balance());
    }

    @Test
    void losesTheSignOfADroppedStep() {
        phrase.getSteps().remove(2);
        assertEquals(2, balance().lost());
    }

    @Test
    void losesCharactersThatAnAttributeDoesNotHold() {
        Say say = (Say) phrase.getSteps().get(0);
        ((TextSegment) say.getAlternatives().get(0).getSegments().get(0)).setText("对不起，请。");
        assertEquals(1, balance().lost());
        phrase.getSituation().setText("遇到时");
        assertEquals(3, balance().lost());
    }

    @Test
    void losesWhatNobodyClaimed() {
        Characters characters = builder.ledger().balance(TEXT + "下一篇", builder.norm());
        assertEquals(new Characters(35, 29, 3, 3), characters);
    }

    private Characters balance() {
        return builder.ledger().balance(TEXT, builder.norm());
    }
}
