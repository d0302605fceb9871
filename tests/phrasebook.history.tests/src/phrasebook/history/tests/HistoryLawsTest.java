// SPDX-License-Identifier: EPL-2.0
package phrasebook.history.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.util.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import phrasebook.diff.ChangeKind;
import phrasebook.history.EntryChange;

/** The history of a phrase loses no save point at which it was changed, and has no other, whatever else was done. */
class HistoryLawsTest {

    private static final List<String> WORDS = List.of("请您稍等", "我马上为您查询", "请您再说一遍", "感谢您的来电", "您反映的问题已经记录");

    @TempDir
    Path folder = Path.of("");

    private record Phrase(int key, int wording) {

        String text(int number) {
            return "\n%d. [P%02d] 第%s种情形下\n   话务员：“%s，编号%d。”\n".formatted(number, key, "甲乙丙丁戊己庚辛壬癸".charAt(key % 10),
                    WORDS.get(wording % WORDS.size()), wording);
        }
    }

    /** Phrases that are edited; notes down at which save points the first one's words changed. */
    private static final class Draft {

        final List<Phrase> phrases = new ArrayList<>();
        final List<String> changed = new ArrayList<>();
        private int fresh = 4;

        Draft() {
            for (int key = 1; key <= fresh; key++) {
                phrases.add(new Phrase(key, key));
            }
        }

        void edit(int what, String note) {
            int place = what / 5 % phrases.size();
            boolean first = phrases.get(place).key() == 1;
            switch (what % 5) {
                case 0 -> {
                    phrases.set(place, new Phrase(phrases.get(place).key(), ++fresh));
                    if (first) {
                        changed.add(0, note);
                    }
                }
                case 1 -> phrases.add(place, new Phrase(++fresh, fresh));
                case 2 -> phrases.add(0, phrases.remove(place));
                case 3 -> phrases.add(phrases.remove(place));
                default -> {
                    if (!first) {
                        phrases.remove(place);
                    }
                }
            }
        }

        String text() {
            StringBuilder text = new StringBuilder("规范：热线用语\n角色：话务员\n");
            for (int i = 0; i < phrases.size(); i++) {
                text.append(phrases.get(i).text(i + 1));
            }
            return text.toString();
        }
    }

    @Test
    void noCommitOfAPhraseIsLost() {
        qt().withExamples(25).forAll(lists().of(integers().between(0, 99)).ofSizeBetween(1, 12))
                .checkAssert(this::check);
    }

    private void check(List<Integer> edits) {
        try {
            Path here = folder.resolve("规范");
            FileUtils.delete(here.toFile(), FileUtils.RECURSIVE | FileUtils.SKIP_MISSING);
            Office office = Office.in(Files.createDirectories(here));
            Draft draft = new Draft();
            office.save("初稿", draft.text());
            for (int i = 0; i < edits.size(); i++) {
                draft.edit(edits.get(i), "第" + i + "次");
                office.save("第" + i + "次", draft.text());
            }
            List<EntryChange> changes = office.history().changes(office.norm(), "P01");
            // Which of two entries moved past the other is a matter of view, so moves are not counted.
            List<String> reworded = changes.stream().filter(c -> c.change().kind() == ChangeKind.CHANGED)
                    .map(Office::note).toList();
            assertEquals(draft.changed, reworded);
            assertEquals("初稿", Office.note(changes.get(changes.size() - 1)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
