// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

import phrasebook.diff.merge.Merged;
import phrasebook.diff.tests.Draft.Item;

/** What holds of every merge, on generated norms and edits. */
class MergeLawsTest {

    private static final Gen<Draft> DRAFTS = Drafts.upTo(10).map(d -> new Draft(d.items(), true));
    private static final Pattern CONFLICT = Pattern
            .compile("# <<<<<<< 我方\n(.*?)# =======\n(.*?)# >>>>>>> 对方\n", Pattern.DOTALL);

    private static String text(Draft draft) {
        return Revision.HEADER + draft.text();
    }

    @Test
    void whatOneSideLeftAloneIsTakenFromTheOther() {
        qt().withExamples(300).forAll(DRAFTS, Drafts.edits(6, 100)).checkAssert((draft, edits) -> {
            String base = text(draft);
            String edited = text(Edit.all(draft, edits));
            assertEquals(new Merged(edited, List.of()), Merges.merge(base, base, edited));
            assertEquals(new Merged(edited, List.of()), Merges.merge(base, edited, base));
            assertEquals(new Merged(edited, List.of()), Merges.merge(base, edited, edited));
        });
    }

    @Test
    void whichSideIsOursDoesNotMatter() {
        qt().withExamples(500).forAll(DRAFTS, Drafts.edits(4, 100), Drafts.edits(4, 200))
                .checkAssert((draft, mine, others) -> {
                    String base = text(draft);
                    String ours = text(Edit.all(draft, mine));
                    String theirs = text(Edit.all(draft, others));
                    assertEquals(Merges.merge(base, ours, theirs).text(),
                            turned(Merges.merge(base, theirs, ours).text()));
                });
    }

    private static String turned(String text) {
        return CONFLICT.matcher(text).replaceAll((MatchResult m) -> java.util.regex.Matcher
                .quoteReplacement("# <<<<<<< 我方\n" + m.group(2) + "# =======\n" + m.group(1) + "# >>>>>>> 对方\n"));
    }

    @Test
    void noPhraseOfEitherSideDisappears() {
        qt().withExamples(300).forAll(DRAFTS, Drafts.edits(4, 100), Drafts.edits(4, 200))
                .checkAssert((draft, mine, others) -> {
                    Draft ours = Edit.all(draft, mine);
                    Draft theirs = Edit.all(draft, others);
                    String merged = Merges.merge(text(draft), text(ours), text(theirs)).text();
                    List<Item> wanted = new ArrayList<>();
                    wanted.addAll(kept(ours, draft, theirs));
                    wanted.addAll(kept(theirs, draft, ours));
                    for (Item item : wanted) {
                        assertTrue(merged.contains("[" + (item.ban() ? "B" : "P") + item.key() + "]"), merged);
                    }
                });
    }

    /** What the side has and the other side did not delete; and what it changed, though the other side deleted it. */
    private static List<Item> kept(Draft side, Draft base, Draft other) {
        return side.items().stream().filter(i -> has(other, i) || !base.items().contains(i)).toList();
    }

    private static boolean has(Draft draft, Item item) {
        return draft.items().stream().anyMatch(i -> i.key() == item.key());
    }

    @Test
    void aMergedNormCanBeMergedOn() {
        qt().withExamples(100).forAll(DRAFTS, Drafts.edits(4, 100), Drafts.edits(4, 200))
                .checkAssert((draft, mine, others) -> {
                    String base = text(draft);
                    String merged = Merges.merge(base, text(Edit.all(draft, mine)), text(Edit.all(draft, others)))
                            .text();
                    assertEquals(merged, Merges.merge(merged, merged, merged).text());
                    assertEquals(merged, Merges.merge(base, base, merged).text());
                });
    }
}
