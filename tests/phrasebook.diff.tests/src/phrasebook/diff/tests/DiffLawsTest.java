// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;

import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

import phrasebook.diff.Comparison;
import phrasebook.diff.Summary;
import phrasebook.dsl.NormLanguage;
import phrasebook.model.Norm;

/** What holds of every comparison, on generated norms. */
class DiffLawsTest {

    private static final Gen<Draft> DRAFTS = Drafts.upTo(12);
    private static final NormLanguage LANGUAGE = NormLanguage.create();

    @Test
    void nothingChangedFromANormToItself() {
        qt().withExamples(200).forAll(DRAFTS)
                .checkAssert(draft -> assertEquals(true, Comparison.of(draft.norm(), draft.norm()).isEmpty()));
    }

    @Test
    void applyingTheChangesGivesTheNewNorm() {
        qt().withExamples(400).forAll(DRAFTS, Drafts.edits(6, 100)).checkAssert((draft, edits) -> {
            Norm old = draft.norm();
            Norm now = Edit.all(draft, edits).norm();
            assertEquals(LANGUAGE.print(now), LANGUAGE.print(Applied.of(Comparison.of(old, now))));
        });
    }

    @Test
    void applyingTheChangesGivesTheNewNormHoweverUnrelated() {
        qt().withExamples(200).forAll(DRAFTS, DRAFTS).checkAssert((one, other) -> {
            Norm now = other.norm();
            assertEquals(LANGUAGE.print(now), LANGUAGE.print(Applied.of(Comparison.of(one.norm(), now))));
        });
    }

    @Test
    void whatIsAddedOneWayIsRemovedTheOther() {
        qt().withExamples(200).forAll(DRAFTS, Drafts.edits(1, 100)).checkAssert((draft, edits) -> {
            Norm old = draft.norm();
            Norm now = Edit.all(draft, edits).norm();
            Summary there = Summary.of(Comparison.of(old, now));
            Summary back = Summary.of(Comparison.of(now, old));
            assertEquals(there.added() - there.removed(), back.removed() - back.added());
        });
    }

    @Test
    void withIdsEveryEntryIsFoundAgain() {
        qt().withExamples(200).forAll(DRAFTS.map(d -> new Draft(d.items(), true)), Drafts.edits(3, 100))
                .checkAssert((draft, edits) -> {
            Draft edited = Edit.all(draft, edits);
            Comparison comparison = Comparison.of(draft.norm(), edited.norm());
            long added = edited.items().stream().filter(i -> draft.items().stream().noneMatch(o -> o.key() == i.key()))
                    .count();
            long removed = draft.items().stream()
                    .filter(o -> edited.items().stream().noneMatch(i -> o.key() == i.key()))
                    .count();
            Summary summary = Summary.of(comparison);
            // An entry that was added may say what a removed one said: then it is that one with another id.
            assertEquals(added - removed, summary.added() - summary.removed());
        });
    }
}
