// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import phrasebook.model.ActKind;
import phrasebook.model.Modality;

class LexiconTest {

    @Test
    void takesTheLongestWord() {
        assertEquals("应当", Lexicon.words("modality.SHALL").begin("应当说").orElseThrow());
        assertEquals("主管领导", RoleNames.at("由主管领导联系", 1, 7).orElseThrow());
    }

    @Test
    void namesOnlySectionsThatExist() {
        assertThrows(IllegalArgumentException.class, () -> Lexicon.words("no.such"));
    }

    @Test
    void hasWordsForEveryDutyAndAct() {
        assertEquals(Modality.values().length - 1, Lexicon.byConstant("modality", Modality.class).size());
        // Doing anything and waiting for something are told by other means than a word.
        assertEquals(ActKind.values().length - 2, Lexicon.byConstant("act", ActKind.class).size());
    }

    @Test
    void standsInTheFormInWhichTextsAreCompared() {
        Lexicon.startingWith("").all().forEach(w -> assertEquals(Fold.fold(w).replace("：", ":"), w.replace("：", ":")));
    }

    @Test
    void foldsCharacterByCharacter() {
        assertEquals("遇到无声时，应说：“您好(5)”".replace('(', '（').replace(')', '）'), Fold.fold("遇到無聲時,應說:\"您好(５)\""));
        assertEquals("“甲“乙”丙”", Fold.fold("「甲『乙』丙」"));
        assertTrue(Fold.isBlank('\u00A0') && Fold.isBlank('\u3000') && Fold.isBlank('\uFEFF'));
    }
}
