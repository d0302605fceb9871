// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jgit.api.Git;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.Author;
import phrasebook.history.Credentials;
import phrasebook.history.HistoryException;
import phrasebook.history.Joining;
import phrasebook.history.NormHistory;
import phrasebook.history.SavePoint;
import phrasebook.history.Sharing;
import phrasebook.history.SharingProgress;

/** Two who share one repository: one works in the window, and what the other one saved is there already. */
abstract class SharedRepositoryTest extends WorkbenchTest {

    static final String NORM = """
            规范：热线用语
            角色：话务员、市民

            1. [P01] 来电接通时
               话务员：“您好，请讲。”

            2. [P02] 通话结束时
               话务员：“再见。”
            """;
    static final String OURS = NORM.replace("请讲", "请说");
    static final String THEIRS = NORM.replace("再见", "感谢您的来电，再见");
    static final String BOTH = OURS.replace("再见", "感谢您的来电，再见");

    static final Author WANG = new Author("王芳", "");
    static final Author LI = new Author("李强", "");

    Path shared;
    Path file;
    Path others;

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

    static Sharing sharing(Path file) {
        return new Sharing(file, NormLanguage.create());
    }

    static void save(Path file, String text, Author author) throws IOException, HistoryException {
        Files.writeString(file, text);
        new NormHistory(file, NormLanguage.create()).save(author, author.name() + "的修改");
    }

    /** What the other one saved and sent before we look. */
    void othersSaved(String text) throws IOException, HistoryException {
        save(others, text, LI);
        sharing(others).share(LI, Credentials.NONE);
    }

    /** What the other one has after fetching. */
    String othersHave() throws IOException, HistoryException {
        sharing(others).share(LI, Credentials.NONE);
        return read(others);
    }

    List<String> notes() throws HistoryException {
        return new NormHistory(file, NormLanguage.create()).savePoints().stream().map(SavePoint::note).sorted()
                .toList();
    }

    @SafeVarargs
    final void share(Consumer<Shell>... dialogs) {
        inDialog(() -> run("phrasebook.ui.share"), dialogs);
    }

    Consumer<Shell> told(String words) {
        return answered(words, "确定");
    }

    Consumer<Shell> answered(String words, String button) {
        return dialog -> {
            assertTrue(says(dialog).contains(words), () -> says(dialog));
            press(dialog, button);
        };
    }

    static String says(Shell dialog) {
        return String.join("\n", controls(dialog).stream().map(c -> c instanceof Label label ? label.getText()
                : c instanceof Text text ? text.getText() : "").filter(t -> !t.isEmpty()).toList());
    }

    void assertShown(String text, ITextEditor editor) throws IOException {
        assertEquals(text, document(editor).get());
        assertFalse(editor.isDirty());
        assertEquals(text, read(file));
    }
}
