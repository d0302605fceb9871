// SPDX-License-Identifier: EPL-2.0
package phrasebook.history.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import phrasebook.history.EntryChange;
import phrasebook.history.Restored;

/** An old version of an entry put back into today's text. */
class RestoreTest {

    private static final String HEAD = "规范：热线用语\n角色：话务员\n";
    private static final String GREETING = "\n# 批注\n1. [P01] 来电接通时\n   话务员：“您好。”\n";
    private static final String WAIT = "\n2. [P02] 需要查询资料时\n   话务员：“请您稍等。”\n   停 5 秒\n";
    private static final String FAREWELL = "\n3. [P03] 通话结束时\n   话务员：“再见！”\n";

    @TempDir
    Path folder = Path.of("");

    /** Restores the entry of that id as it was at the save point of that note. */
    private static Restored restore(Office office, String id, String note) throws Exception {
        List<EntryChange> changes = office.history().changes(office.norm(), id);
        EntryChange wanted = changes.stream().filter(c -> note.equals(Office.note(c))).findFirst()
                .orElseThrow();
        return office.restore(id, wanted);
    }

    @Test
    void onlyItsOwnWordsComeBack() throws Exception {
        Office office = Office.in(folder).save("初稿", HEAD + GREETING + WAIT + FAREWELL).save("改",
                HEAD + GREETING.replace("您好", "您好，请讲") + "\n2. [P04] 无声时\n   挂机\n"
                        + WAIT.replace("2.", "3.").replace("稍等", "等一下").replace("5", "8")
                        .replace("   停", "   # 再看\n   停")
                        + FAREWELL.replace("3.", "4."));
        Restored restored = restore(office, "P02", "初稿");
        assertEquals(office.text().replace("等一下", "稍等").replace("8 秒", "5 秒"), restored.text());
        assertEquals(2, restored.edits().size());
        assertEquals(List.of("5"), restored.edits().stream().skip(1).map(e -> e.text()).toList());
        assertEquals(Set.of(), restored.missing());
    }

    @Test
    void itKeepsTheIdThatItHasNow() throws Exception {
        Office office = Office.in(folder).save("初稿", HEAD + GREETING + WAIT).save("改",
                HEAD + GREETING + WAIT.replace("P02", "P09").replace("5", "8"));
        assertEquals(HEAD + GREETING + WAIT.replace("P02", "P09"), restore(office, "P09", "初稿").text());
    }

    @Test
    void oneThatWasTakenOutComesBackWhereItStood() throws Exception {
        Office office = Office.in(folder).save("初稿", HEAD + GREETING + WAIT + FAREWELL).save("删",
                HEAD + GREETING.replace("您好", "您好，请讲") + FAREWELL.replace("3.", "2."));
        assertEquals(HEAD + GREETING.replace("您好", "您好，请讲") + WAIT + FAREWELL.replace("3.", "2."),
                restore(office, "P02", "删").text());
    }

    @Test
    void anIdThatWasWithdrawnDoesNotComeBack() throws Exception {
        String head = HEAD + "修订：1.1.0｜张三｜2018-02-01｜废止 P02\n";
        Office office = Office.in(folder).save("初稿", HEAD + GREETING + WAIT).save("删", head + GREETING);
        assertEquals(head + GREETING + WAIT.replace(" [P02]", ""), restore(office, "P02", "删").text());
    }

    @Test
    void whatItNeedsAndIsGoneIsSaid() throws Exception {
        String old = WAIT + "   转到 [P03]\n   主管：“请讲。”\n";
        Office office = Office.in(folder).save("初稿", HEAD.replace("话务员", "话务员、主管") + old + FAREWELL)
                .save("改", HEAD + WAIT);
        assertEquals(Set.of("P03", "主管"), restore(office, "P02", "初稿").missing());
    }

    @Test
    void withItsOldWordsAlreadyThereIsNothingToDo() throws Exception {
        Office office = Office.in(folder).save("初稿", HEAD + WAIT);
        assertEquals(List.of(), restore(office, "P02", "初稿").edits());
    }

    @Test
    void windowsLineEndsStay() throws Exception {
        Office office = Office.in(folder).save("初稿", HEAD + GREETING + WAIT)
                .save("删", (HEAD + GREETING).replace("\n", "\r\n"));
        assertEquals((HEAD + GREETING + WAIT).replace("\n", "\r\n"), restore(office, "P02", "删").text());
    }
}
