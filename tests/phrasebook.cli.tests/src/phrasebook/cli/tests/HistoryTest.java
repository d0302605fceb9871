// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that are saved, and the history of one phrase. */
class HistoryTest {

    private static final String TEXT = """
            规范：热线用语
            角色：话务员

            1. [P01] 来电接通时
               话务员：“您好。”

            2. [P02] 需要查询资料时
               停 5 秒
            """;

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void folder() throws Exception {
        shell = Shell.in(directory);
        shell.file("规范.norm", TEXT);
    }

    private String save(String note) {
        return shell.run("save", "--lang", "zh", "规范.norm", "-m", note, "--author", "张三").ends(0).out();
    }

    private String history(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] { "history", "--lang", "zh", "规范.norm" }, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        // What a run cannot know beforehand.
        return shell.run(arguments).ends(0).out()
                .replaceAll("(?m)^[0-9a-f]{8}  [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{5}", "标识  时间")
                .replaceAll("\"(id|time)\": \"[0-9a-f]{40}\"", "\"$1\": \"…\"")
                .replaceAll("\"time\": \"[^\"]*\"", "\"time\": \"…\"");
    }

    @Test
    void whatWasSavedIsListed() throws Exception {
        assertTrue(save("初稿").matches("规范\\.norm：已保存为 [0-9a-f]{8}\n"));
        assertEquals("规范.norm：和上次保存的一样，没有要保存的\n", save("又"));
        shell.file("规范.norm", TEXT.replace("5", "3"));
        save("停短\n一些");
        assertEquals("标识  时间  张三  停短 一些\n标识  时间  张三  初稿\n", history());
    }

    @Test
    void aPhraseTellsWhatHappenedToIt() throws Exception {
        save("初稿");
        shell.file("规范.norm", TEXT.replace("您好", "您好！"));
        save("别的");
        shell.file("规范.norm", TEXT.replace("5", "3"));
        assertEquals("""
                还没有保存
                    ~ 用语 2. [P02] 需要查询资料时  〔内容〕内容改变
                        第1步 停顿：停 [-5-]{+3+} 秒  〔内容〕内容改变
                标识  时间  张三  初稿
                    + 用语 2. [P02]  〔内容〕新增条目
                        {+需要查询资料时+}
                        {+   停 5 秒+}
                """, history("--phrase", "第2条"));
        assertEquals(history("--phrase", "第2条"), history("--phrase", "P02"));
    }

    @Test
    void otherProgramsGetItAsJson() throws Exception {
        save("初稿");
        assertEquals("""
                {
                  "format": "phrasebook-history/1",
                  "points": [
                    {
                      "id": "…",
                      "time": "…",
                      "author": "张三",
                      "note": "初稿"
                    }
                  ]
                }
                """, history("--format", "json"));
        String change = history("--format", "json", "--phrase", "P02");
        assertTrue(change.contains("\"change\": {\n        \"kind\": \"added\",\n        \"entry\": \"phrase\",\n        \"id\": \"P02\""),
                change);
    }

    @Test
    void aPhraseThatWasTakenOutAndAFileThatWasDeletedHaveTheirHistory() throws Exception {
        save("初稿");
        shell.file("规范.norm", TEXT.substring(0, TEXT.indexOf("2.")));
        save("删");
        assertEquals(2, history("--phrase", "P02").lines().filter(l -> l.startsWith("标识")).count());
        Files.delete(directory.resolve("规范.norm"));
        assertEquals(2, history().lines().count());
        assertEquals(2, history("--phrase", "P02").lines().filter(l -> l.startsWith("标识")).count());
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        Shell.Run none = shell.run("history", "--lang", "zh", "规范.norm").ends(0);
        assertEquals("", none.out());
        assertEquals("规范.norm：还没有保存过版本。保存一个：phrasebook save 文件 -m 说明\n", none.err());
        assertTrue(shell.run("history", "--lang", "zh", "无.norm").fails().contains("找不到"));
        assertTrue(shell.run("save", "--lang", "zh", "无.norm", "-m", "x").fails().contains("找不到"));
        assertTrue(shell.run("save", "--lang", "zh", "规范.norm").fails().contains("缺少"));
        save("初稿");
        assertEquals("phrasebook：没有“P09”这一条，以前也没有过。请写标识（如 P03）或编号（如 第三条）\n",
                shell.run("history", "--lang", "zh", "规范.norm", "--phrase", "P09").fails());
    }

    @Test
    void twoShareOneRepository() throws Exception {
        Git.init().setBare(true).setDirectory(directory.resolve("共用.git").toFile()).setInitialBranch("main").call()
                .close();
        assertTrue(shell.run("share", "--lang", "zh", "规范.norm").fails().contains("还没有保存过版本"));
        save("初稿");
        assertTrue(shell.run("share", "--lang", "zh", "规范.norm").fails().contains("请先填写它的地址"));
        assertEquals("规范.norm：已把这里保存的送去\n",
                shell.run("share", "--lang", "zh", "规范.norm", "--with", directory.resolve("共用.git").toString()).ends(0)
                .out());
        assertEquals("规范.norm：两边一样，没有要同步的\n", shell.run("share", "--lang", "zh", "规范.norm").ends(0).out());
        Path other = directory.resolve("对方");
        assertTrue(shell.run("join", "--lang", "zh", "没有.git", "对方").fails().contains("连不上"));
        assertEquals(Path.of("对方", "规范.norm") + "\n", shell.run("join", "共用.git", "对方").ends(0).out());
        assertTrue(shell.run("join", "--lang", "zh", "共用.git", "对方").fails().contains("不是空的"));
        Shell theirs = Shell.in(other);
        theirs.file("规范.norm", TEXT.replace("5", "3"));
        theirs.run("save", "规范.norm", "-m", "对方").ends(0);
        theirs.run("share", "规范.norm").ends(0);
        shell.file("规范.norm", TEXT.replace("5", "8"));
        save("我方");
        Shell.Run conflict = shell.run("share", "--lang", "zh", "规范.norm").ends(1);
        assertEquals("规范.norm：两边改了同一处，没有送去。请选定以后保存，再同步一次\n", conflict.out());
        assertEquals("规范.norm:8：两边都改了这里，请选定一边：在工作台里打开，或改好后删去三行“#”记号\n", conflict.err());
        assertEquals("phrasebook：规范.norm 第 8 行：两边的写法都还在。请选定一边，或改好后删去三行“#”记号，再保存\n",
                shell.run("save", "--lang", "zh", "规范.norm", "-m", "选定").fails());
        shell.file("规范.norm", TEXT.replace("5", "8"));
        save("选定");
        shell.run("share", "规范.norm").ends(0);
        theirs.run("share", "规范.norm").ends(0);
        assertEquals(TEXT.replace("5", "8"), theirs.text("规范.norm"));
    }

    @Test
    void howFarSharingIsIsShownOnATerminalOnly() throws Exception {
        Git.init().setBare(true).setDirectory(directory.resolve("共用.git").toFile()).call().close();
        save("初稿");
        Shell.Run sent = shell.onTerminal().run("share", "--lang", "zh", "规范.norm", "--with", "共用.git").ends(0);
        assertEquals("规范.norm：已把这里保存的送去\n", sent.out());
        String clear = "\r\u001B[K";
        List<String> shown = List.of(sent.err().split(Pattern.quote(clear)));
        assertEquals(List.of("", "正在取回对方保存的", "正在合并"), shown.subList(0, 3));
        assertTrue(shown.contains("正在送去这里保存的：100%"), sent.err());
        assertTrue(sent.err().endsWith(clear), sent.err());
        assertTrue(shell.onTerminal().run("join", "--lang", "zh", "共用.git", "对方").ends(0).err()
                .startsWith(clear + "正在取回对方保存的" + clear));
        assertEquals("", shell.run("share", "规范.norm").ends(0).err());
    }

    private Shell.Run restore(String entry, String version) {
        return shell.run("restore", "--lang", "zh", "规范.norm", "--phrase", entry, "--version", version);
    }

    @Test
    void oneEntrySaysAgainWhatItSaid() throws Exception {
        String first = save("初稿").replaceAll("(?s).* ([0-9a-f]{8})\n", "$1");
        try (Git git = Git.open(directory.toFile())) {
            git.tag().setName("规范/1.0.0").setMessage("").call();
        }
        String later = TEXT.replace("5", "3").replace("“您好。”", "“您好！”").replace("2. [P02]", "# 批注\n9. [P02]");
        shell.file("规范.norm", later);
        save("停短");
        assertEquals("规范.norm：第9条 已恢复成版本 1.0.0 的说法\n", restore("第9条", "1.0.0").ends(0).out());
        assertEquals(later.replace("3", "5"), shell.text("规范.norm"));
        assertEquals("规范.norm：P02 现在就是这样，没有要恢复的\n", restore("P02", first).ends(0).out());
        assertEquals("规范.norm：P01 已恢复成版本 HEAD~1 的说法\n", restore("P01", "HEAD~1").ends(0).out());
        assertEquals(TEXT.replace("2. [P02]", "# 批注\n9. [P02]"), shell.text("规范.norm"));
    }

    @Test
    void anEntryThatWasTakenOutComesBack() throws Exception {
        save("初稿");
        shell.file("规范.norm", TEXT.substring(0, TEXT.indexOf("2. [P02]")).stripTrailing() + "\n");
        save("删去");
        assertEquals("phrasebook：版本 HEAD 里没有“P02”这一条：那时还没有，或已经删去。请用 phrasebook history --phrase 查看它在哪些版本里\n",
                restore("P02", "HEAD").fails());
        restore("P02", "HEAD~1").ends(0);
        assertEquals(TEXT, shell.text("规范.norm"));
    }

    @Test
    void whatWasRestoredMayNameWhatIsGone() throws Exception {
        save("初稿");
        String now = TEXT.replace("角色：话务员", "角色：接线员").replace("话务员：“您好。”", "接线员：“请讲。”");
        shell.file("规范.norm", now);
        save("改称呼");
        Shell.Run restored = restore("P01", "HEAD~1").ends(1);
        assertEquals("规范.norm：恢复的内容用到“话务员”，而规范里已经没有。请补上声明，或改正引用\n", restored.err());
        assertEquals(now.replace("接线员：“请讲。”", "话务员：“您好。”"), shell.text("规范.norm"));
    }

    @Test
    void whatCannotBeRestoredIsSaidAndNothingChanges() throws Exception {
        assertTrue(restore("P01", "1.0.0").fails().contains("还没有保存过版本"));
        save("初稿");
        shell.file("规范.norm", TEXT.replace("5", "3"));
        assertTrue(restore("P02", "2.0.0").fails().contains("没有“2.0.0”这个版本"));
        assertTrue(restore("P07", "HEAD").fails().contains("没有“P07”这一条"));
        assertTrue(shell.run("restore", "--lang", "zh", "无.norm", "--phrase", "P01", "--version", "1").fails()
                .contains("找不到"));
        assertEquals(TEXT.replace("5", "3"), shell.text("规范.norm"));
        restore("P02", "HEAD").ends(0);
        assertEquals(TEXT, shell.text("规范.norm"));
    }
}
