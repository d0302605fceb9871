// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.history.LoginPrompt;

/** A repository that is gone, cannot be reached, asks who one is or takes nothing: nothing is lost. */
class SharingTroubleTest extends SharedRepositoryTest {

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

    private Consumer<Shell> typed(String before, String address) {
        return dialog -> {
            Text field = Objects.requireNonNull(find(dialog, Text.class));
            assertEquals(before, field.getText());
            field.setText(address);
            press(dialog, "确定");
        };
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
