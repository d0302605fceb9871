// SPDX-License-Identifier: EPL-2.0
package phrasebook.history.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.merge.MergeStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import phrasebook.history.HistoryException;
import phrasebook.history.HistoryException.Kind;

/** What happened to one entry. */
class EntryHistoryTest {

    private static final String HEAD = "规范：热线用语\n角色：话务员\n";
    private static final String GREETING = "\n1. [P01] 来电接通时\n   话务员：“您好。”\n";
    private static final String WAIT = "\n2. [P02] 需要查询资料时\n   话务员：“请您稍等。”\n   停 5 秒\n";
    private static final String FAREWELL = "\n3. [P03] 通话结束时\n   话务员：“感谢您的来电，再见！”\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void onlyTheCommitsCountInWhichItChanged() throws Exception {
        Office office = Office.in(folder).save("初稿", HEAD + GREETING + WAIT + FAREWELL)
                .save("别的", HEAD + GREETING + WAIT + FAREWELL.replace("再见", "再会"))
                .save("改停", HEAD + GREETING + WAIT.replace("5", "8") + FAREWELL)
                .save("顺延", HEAD + GREETING + "\n2. [P04] 无声时\n   挂机\n" + WAIT.replace("2.", "3.").replace("5", "8")
                        + FAREWELL.replace("3.", "4."))
                .save("移前", HEAD + WAIT.replace("2.", "1.").replace("5", "8") + GREETING.replace("1.", "2.")
                        + "\n3. [P04] 无声时\n   挂机\n" + FAREWELL.replace("3.", "4."));
        assertEquals(List.of("移前 移动 3.→1. 位置 文字性", "改停 修改 2.→2. 停顿 内容", "初稿 新增 无→2.  内容"),
                office.changes("P02"));
        assertEquals(office.changes("P02"), office.changes("1."));
        assertEquals(office.changes("P02"), office.changes(" [P02] "));
    }

    @Test
    void whatIsNotSavedYetComesFirst() throws Exception {
        Office office = Office.in(folder).save("初稿", HEAD + WAIT).write(HEAD + WAIT.replace("5", "8"));
        assertEquals(List.of("（未保存） 修改 2.→2. 停顿 内容", "初稿 新增 无→2.  内容"), office.changes("第2条"));
    }

    @Test
    void withoutIdsItIsFoundByWhatItSays() throws Exception {
        String greeting = GREETING.replace(" [P01]", "");
        String wait = WAIT.replace(" [P02]", "");
        Office office = Office.in(folder).save("初稿", HEAD + greeting + wait)
                .save("改写", HEAD + greeting + wait.replace("请您稍等", "请您稍等一下"))
                .save("移前", HEAD + wait.replace("2.", "1.").replace("请您稍等", "请您稍等一下") + greeting.replace("1.", "2."))
                .save("标识", HEAD + WAIT.replace("2.", "1.").replace("请您稍等", "请您稍等一下") + greeting.replace("1.", "2."));
        List<String> changes = office.changes("P02");
        assertEquals(List.of("标识", "移前", "改写", "初稿"), changes.stream().map(c -> c.split(" ")[0]).toList());
    }

    @Test
    void oneThatWasTakenOutAndPutBackHasAllOfItsHistory() throws Exception {
        Office office = Office.in(folder).save("初稿", HEAD + GREETING + WAIT).save("删", HEAD + GREETING)
                .save("别的", HEAD + GREETING.replace("您好", "您好！请讲")).save("回", HEAD + GREETING + WAIT.replace("5", "3"));
        List<String> all = List.of("回 新增 无→2.  内容", "删 删除 2.→无  内容", "初稿 新增 无→2.  内容");
        assertEquals(all, office.changes("P02"));
        office.save("又删", HEAD + GREETING);
        assertEquals(4, office.changes("P02").size());
    }

    @Test
    void aPartGoesOnAsTheWholeItCameFrom() throws Exception {
        String whole = "\n1. [P01] 遇到市民情绪激动并且反映的问题不在受理范围内时\n   话务员：“请您不要着急，慢慢讲，我会认真记录。”\n   话务员：“很抱歉，您反映的问题不属于我们的受理范围，建议您向有关部门咨询。”\n";
        String parts = "\n1. [P01] 遇到市民情绪激动时\n   话务员：“请您不要着急，慢慢讲，我会认真记录。”\n"
                + "\n2. [P02] 反映的问题不在受理范围内时\n   话务员：“很抱歉，您反映的问题不属于我们的受理范围，建议您向有关部门咨询。”\n";
        Office office = Office.in(folder).save("初稿", HEAD + whole).save("拆分", HEAD + parts);
        assertEquals(List.of("拆分", "初稿"), office.changes("P02").stream().map(c -> c.split(" ")[0]).toList());
    }

    @Test
    void bothSidesOfAMergeAreInItAndTheMergeIsNot() throws Exception {
        Office office = Office.in(folder).save("初稿", HEAD + GREETING + WAIT);
        try (Git git = Git.open(folder.toFile())) {
            git.checkout().setCreateBranch(true).setName("other").call();
            office.save("对方", HEAD + GREETING + WAIT.replace("5", "8"));
            git.checkout().setName("main").call();
            office.save("我方", HEAD + GREETING.replace("您好", "您好！") + WAIT);
            git.merge().include(office.resolve("other")).setStrategy(MergeStrategy.RECURSIVE)
                    .setFastForward(FastForwardMode.NO_FF).setMessage("合并").call();
        }
        assertEquals(List.of("合并", "我方", "对方", "初稿").stream().sorted().toList(),
                office.notes().stream().sorted().toList());
        assertEquals(List.of("对方", "初稿"), office.changes("P02").stream().map(c -> c.split(" ")[0]).toList());
        assertEquals(List.of("我方", "初稿"), office.changes("P01").stream().map(c -> c.split(" ")[0]).toList());
    }

    @Test
    void whatNeverWasAndWhatIsNotClearIsSaid() throws Exception {
        Office office = Office.in(folder).save("初稿", HEAD + GREETING + "\n1. [P02] 又一条\n   挂机\n");
        assertEquals(Kind.NO_ENTRY, assertThrows(HistoryException.class, () -> office.changes("P09")).kind());
        HistoryException several = assertThrows(HistoryException.class, () -> office.changes("1."));
        assertEquals(Kind.SEVERAL_ENTRIES, several.kind());
        assertEquals("several entries have the number 1.: P01, P02. Name one by its id", several.getMessage());
    }
}
