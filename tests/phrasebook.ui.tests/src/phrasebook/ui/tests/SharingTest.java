// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.jgit.api.Git;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.Author;
import phrasebook.history.Credentials;
import phrasebook.history.HistoryException;
import phrasebook.history.Joining;
import phrasebook.history.NormHistory;
import phrasebook.history.SavePoint;
import phrasebook.history.Sharing;
import phrasebook.history.SharingProgress;
import phrasebook.ui.internal.editor.NormQuickAssist;
import phrasebook.ui.internal.history.LoginPrompt;

/** Two who share one repository: one works in the window, and what the other one saved is there already. */
class SharingTest extends WorkbenchTest {

    private static final String NORM = """
            规范：热线用语
            角色：话务员、市民

            1. [P01] 来电接通时
               话务员：“您好，请讲。”

            2. [P02] 通话结束时
               话务员：“再见。”
            """;
    private static final String OURS = NORM.replace("请讲", "请说");
    private static final String THEIRS = NORM.replace("再见", "感谢您的来电，再见");
    private static final String BOTH = OURS.replace("再见", "感谢您的来电，再见");

    private static final Author WANG = new Author("王芳", "");
    private static final Author LI = new Author("李强", "");

    private Path shared;
    private Path file;
    private Path others;

    @BeforeEach
    void bothHaveTheSame() throws Exception {
        shared = folder.resolve("共用.git");
        Git.init().setBare(true).setDirectory(shared.toFile()).setInitialBranch("main").call().close();
        file = Files.createDirectory(folder.resolve("我方")).resolve("规范.norm");
        save(file, NORM, WANG);
        sharing(file).setAddress(shared.toString());
        sharing(file).share(WANG, Credentials.NONE);
        others = Joining.join(shared.toString(), folder.resolve("对方"), Credentials.NONE, SharingProgress.NONE).get(0);
    }

    private static Sharing sharing(Path file) {
        return new Sharing(file, NormLanguage.create());
    }

    private static void save(Path file, String text, Author author) throws IOException, HistoryException {
        Files.writeString(file, text);
        new NormHistory(file, NormLanguage.create()).save(author, author.name() + "的修改");
    }

    /** What the other one saved and sent before we look. */
    private void othersSaved(String text) throws IOException, HistoryException {
        save(others, text, LI);
        sharing(others).share(LI, Credentials.NONE);
    }

    /** What the other one has after fetching. */
    private String othersHave() throws IOException, HistoryException {
        sharing(others).share(LI, Credentials.NONE);
        return read(others);
    }

    private List<String> notes() throws HistoryException {
        return new NormHistory(file, NormLanguage.create()).savePoints().stream().map(SavePoint::note).sorted()
                .toList();
    }

    @SafeVarargs
    private void share(Consumer<Shell>... dialogs) {
        inDialog(() -> run("phrasebook.ui.share"), dialogs);
    }

    private Consumer<Shell> told(String words) {
        return answered(words, "确定");
    }

    private Consumer<Shell> answered(String words, String button) {
        return dialog -> {
            assertTrue(says(dialog).contains(words), () -> says(dialog));
            press(dialog, button);
        };
    }

    private static String says(Shell dialog) {
        return String.join("\n", controls(dialog).stream().map(c -> c instanceof Label label ? label.getText()
                : c instanceof Text text ? text.getText() : "").filter(t -> !t.isEmpty()).toList());
    }

    /** Fills in a login. */
    private Consumer<Shell> login(String user, String password, String says) {
        return dialog -> {
            assertTrue(says(dialog).contains(says), () -> says(dialog));
            List<Text> fields = controls(dialog).stream().filter(c -> c instanceof Text text && text.getEditable())
                    .map(Text.class::cast).toList();
            fields.get(0).setText(user);
            fields.get(1).setText(password);
            picture(dialog, "login" + (password.equals("对") ? "-again" : ""));
            press(dialog, "确定");
        };
    }

    /** Chooses what mends the line of the caret. */
    private void mend(ITextEditor editor, String label) {
        checked(editor);
        ISourceViewer viewer = (ISourceViewer) Objects.requireNonNull(editor.getAdapter(ITextViewer.class));
        IQuickAssistInvocationContext here = new TextInvocationContext(viewer, text(editor).getCaretOffset(), 0);
        ICompletionProposal chosen = Stream
                .of(Objects.requireNonNull(new NormQuickAssist().computeQuickAssistProposals(here)))
                .filter(p -> p.getDisplayString().equals(label)).findFirst().orElseThrow();
        chosen.apply(document(editor));
        checked(editor);
    }

    private void saveVersion(String note) {
        inDialog(() -> run("phrasebook.ui.saveVersion"), dialog -> {
            note(dialog, note);
            press(dialog, "确定");
        });
    }

    private static void note(Shell dialog, String words) {
        controls(dialog).stream().filter(c -> c instanceof Text text && (text.getStyle() & SWT.MULTI) != 0
                && text.getEditable()).map(Text.class::cast).findFirst().orElseThrow().setText(words);
    }

    private void assertShown(String text, ITextEditor editor) throws IOException {
        assertEquals(text, document(editor).get());
        assertFalse(editor.isDirty());
        assertEquals(text, read(file));
    }

    @Test
    void whatOthersSavedIsShownAtOnce() throws Exception {
        othersSaved(THEIRS);
        ITextEditor editor = open(file);
        caret(editor, "[P02]", false);
        int before = text(editor).getCaretOffset();
        share(told("别人保存的版本已经取到这里"));
        assertShown(THEIRS, editor);
        assertEquals(before, text(editor).getCaretOffset());
        checked(editor);
        share(told("两边一样"));
        assertShown(THEIRS, editor);
    }

    @Test
    void changesOfOtherEntriesAreMerged() throws Exception {
        othersSaved(THEIRS);
        save(file, OURS, WANG);
        ITextEditor editor = open(file);
        share(told("两边的改动已经按条目合并"));
        assertShown(BOTH, editor);
        assertEquals(BOTH, othersHave());
        assertEquals(List.of("合并对方的修改", "李强的修改", "王芳的修改", "王芳的修改"), notes());
    }

    @Test
    void textThatIsNotSavedIsSavedAndNeverWrittenOver() throws Exception {
        othersSaved(THEIRS);
        ITextEditor editor = open(file);
        document(editor).set(OURS);
        share(told("请先保存版本，再同步"));
        assertShown(OURS, editor);
        saveVersion("我方");
        share(told("两边的改动已经按条目合并"));
        assertShown(BOTH, editor);
    }

    @Test
    void otherNormsOfTheFolderAreSavedFirst() throws Exception {
        Path second = file.resolveSibling("第二份.norm");
        save(second, NORM, WANG);
        ITextEditor dirty = open(second);
        document(dirty).set(OURS);
        ITextEditor editor = open(file);
        share(answered("第二份.norm", "取消"));
        assertTrue(dirty.isDirty());
        assertEquals(NORM, read(second));
        share(told("第二份.norm"), told("已经送到共用的版本库"));
        assertFalse(dirty.isDirty());
        assertEquals(OURS, read(second));
        assertShown(NORM, editor);
    }

    @Test
    void conflictsAreDecidedOneByOneInTheEditor() throws Exception {
        othersSaved(NORM.replace("请讲", "请问").replace("再见", "再会"));
        save(file, NORM.replace("请讲", "请说").replace("再见", "拜拜"), WANG);
        ITextEditor editor = open(file);
        share(told("两种写法都留在规范里"));
        checked(editor);
        assertEquals(5, document(editor).getLineOfOffset(text(editor).getCaretOffset()) + 1, "the first of them");
        picture(window(), "conflict");
        share(told("上次合并有冲突还没有选定"));
        mend(editor, "用我方的");
        caret(editor, "# <<<<<<<", false);
        inDialog(() -> run("phrasebook.ui.saveVersion"), dialog -> {
            note(dialog, "选定");
            press(dialog, "确定");
        }, told("两边的写法都还在"));
        mend(editor, "用对方的");
        String decided = NORM.replace("请讲", "请说").replace("再见", "再会");
        assertEquals(decided, document(editor).get());
        saveVersion("选定");
        share(told("已经送到共用的版本库"));
        assertShown(decided, editor);
        assertEquals(decided, othersHave());
    }

    @Test
    void bothVersionsCanBeKept() throws Exception {
        othersSaved(NORM.replace("请讲", "请问"));
        save(file, OURS, WANG);
        ITextEditor editor = open(file);
        share(told("两种写法都留在规范里"));
        mend(editor, "两边都留");
        assertEquals(NORM.replace("   话务员：“您好，请讲。”\n", "   话务员：“您好，请说。”\n   话务员：“您好，请问。”\n"),
                document(editor).get());
        run("org.eclipse.ui.edit.undo");
        assertTrue(document(editor).get().contains("# <<<<<<< 我方"), "one step to undo");
    }

    @Test
    void aRepositoryThatIsGoneChangesNothing() throws Exception {
        save(file, OURS, WANG);
        ITextEditor editor = open(file);
        Files.move(shared, folder.resolve("搬走"));
        share(told("连不上共用的版本库"), answered("共用的版本库在哪里", "取消"));
        assertShown(OURS, editor);
        assertEquals(List.of("王芳的修改", "王芳的修改"), notes());
        assertEquals(Optional.of(shared.toString()), sharing(file).address());
    }

    @Test
    void anAddressBySshIsExplainedAndAskedForAgain() throws Exception {
        othersSaved(THEIRS);
        Path config = file.resolveSibling(".git/config");
        Files.writeString(config, read(config).replace(shared.toString(), "git@example.org:norms.git"));
        ITextEditor editor = open(file);
        share(told("git@example.org:norms.git”是 SSH 地址"),
                typed("git@example.org:norms.git", "ssh://example.org/norms.git"),
                told("https:// 地址"), typed("ssh://example.org/norms.git", shared.toString()), told("别人保存的版本已经取到这里"));
        assertShown(THEIRS, editor);
    }

    private Consumer<Shell> typed(String before, String address) {
        return dialog -> {
            Text field = Objects.requireNonNull(find(dialog, Text.class));
            assertEquals(before, field.getText());
            field.setText(address);
            press(dialog, "确定");
        };
    }

    @Test
    void aWrongPasswordIsAskedForAgainAndTheRightOneKept() throws Exception {
        save(file, OURS, WANG);
        ITextEditor editor = open(file);
        try (GitServer server = GitServer.of(shared, "wang:对")) {
            sharing(file).setAddress(server.address());
            share(login("wang", "错", "要用户名和密码"), login("wang", "对", "不接受这个用户名和密码"), told("已经送到共用的版本库"));
            share(told("两边一样"));
            LoginPrompt.kept().forget(server.address());
        }
        assertShown(OURS, editor);
        assertEquals(OURS, othersHave());
    }

    @Test
    void whoGivesUpTheLoginHasEverythingAsItWas() throws Exception {
        othersSaved(THEIRS);
        ITextEditor editor = open(file);
        try (GitServer server = GitServer.of(shared, "wang:对")) {
            sharing(file).setAddress(server.address());
            share(answered("要用户名和密码", "取消"), told("已经取消"));
            assertEquals(Optional.empty(), LoginPrompt.kept().of(server.address()));
        }
        assertShown(NORM, editor);
        assertEquals(List.of("王芳的修改"), notes());
    }

    @Test
    void whoWaitsInVainCancels() throws Exception {
        othersSaved(THEIRS);
        ITextEditor editor = open(file);
        try (GitServer server = GitServer.silent(shared)) {
            sharing(file).setAddress(server.address());
            display.timerExec(100, new Runnable() {
                @Override
                public void run() {
                    if (!server.wasAsked() || !cancel()) {
                        display.timerExec(100, this);
                    }
                }
            });
            share(told("已经取消"));
            assertShown(NORM, editor);
            server.answer();
            sharing(file).setAddress(shared.toString());
            share(told("别人保存的版本已经取到这里"));
        }
        assertShown(THEIRS, editor);
    }

    private boolean cancel() {
        String title = JFaceResources.getString("ProgressMonitorDialog.title");
        return Stream.of(display.getShells()).filter(s -> s.isVisible() && s.getText().equals(title)).findFirst()
                .flatMap(shell -> controls(shell).stream().filter(c -> c instanceof Button b && b.isEnabled()
                        && b.getText().startsWith("取消")).findFirst()).map(button -> {
                            picture(button.getShell(), "sharing");
                            press(button.getShell(), "取消");
                            return true;
                        }).orElse(false);
    }

    @Test
    void whatWasMergedIsShownThoughItCannotBeSent() throws Exception {
        othersSaved(THEIRS);
        save(file, OURS, WANG);
        ITextEditor editor = open(file);
        try (GitServer server = GitServer.readOnly(shared)) {
            sharing(file).setAddress(server.address());
            share(told("不许写入"));
        }
        assertShown(BOTH, editor);
        sharing(file).setAddress(shared.toString());
        share(told("已经送到共用的版本库"));
        assertEquals(BOTH, othersHave());
    }
}
