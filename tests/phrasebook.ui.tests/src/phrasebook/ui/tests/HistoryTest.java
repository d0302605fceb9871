// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.Author;
import phrasebook.history.Credentials.Login;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.Shared;
import phrasebook.history.Sharing;
import phrasebook.ui.internal.compare.NormComparison;
import phrasebook.ui.internal.history.Logins;
import phrasebook.ui.internal.views.HistoryView;

/** Versions that are saved, looked at, compared, come back to and shared. */
class HistoryTest extends WorkbenchTest {

    private static final String NORM = """
            规范：热线用语
            角色：话务员、市民

            1. [P01] 来电接通时
               话务员：“您好，请讲。”

            2. [P02] 通话结束时
               话务员：“再见。”
            """;
    private static final String LATER = NORM.replace("请讲", "请问有什么可以帮您？").replace("“再见。”", "“感谢您的来电，再见！”");

    /** More dots than the edge of a box has. */
    private static final int EDGE = 90;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("规范.norm");
    }

    private NormHistory history() {
        return new NormHistory(file, NormLanguage.create());
    }

    private void save(String text, String note) throws IOException, HistoryException {
        Files.writeString(file, text);
        history().save(new Author("王芳", "wang@example.org"), note);
    }

    /** Two saved versions, and a third that is not saved. */
    private ITextEditor kept() throws IOException, HistoryException {
        save(NORM, "初稿");
        save(LATER, "按意见改问候语和结束语");
        ITextEditor editor = open(file);
        view(HistoryView.ID, HistoryView.class);
        tick(false);
        until("the versions", () -> table().getItemCount() == 2);
        return editor;
    }

    private Table table() {
        return named("版本记录", Table.class);
    }

    private List<String> column(int place) {
        return Arrays.stream(table().getItems()).map(item -> item.getText(place)).toList();
    }

    private void choose(int... places) {
        table().setSelection(Arrays.stream(places).mapToObj(table()::getItem).toArray(TableItem[]::new));
        table().notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private void act(String label) {
        table().getMenu().notifyListeners(SWT.Show, new Event());
        MenuItem item = Arrays.stream(table().getMenu().getItems()).filter(i -> i.getText().startsWith(label))
                .findFirst()
                .orElseThrow();
        assertTrue(item.isEnabled(), label);
        item.notifyListeners(SWT.Selection, new Event());
        table().getMenu().notifyListeners(SWT.Hide, new Event());
        settle();
    }

    private void onlyOne(ITextEditor editor, String piece) {
        caret(editor, piece, false);
        tick(true);
    }

    /** The view stays from test to test, and what is ticked in it. */
    private void tick(boolean ticked) {
        Button box = box();
        box.setSelection(ticked);
        box.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private Button box() {
        return controls(window()).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(b -> b.getText().startsWith("只看光标")).findFirst().orElseThrow();
    }

    /** How many dots of the box itself are blue, as one that is ticked is filled. */
    private int ink() {
        Rectangle at = display.map(box().getParent(), null, box().getBounds());
        Image image = new Image(display, at.height, at.height);
        GC gc = new GC(display);
        gc.copyArea(image, at.x, at.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        int blue = 0;
        for (int i = 0; i < data.width * data.height; i++) {
            RGB dot = data.palette.getRGB(data.getPixel(i % data.width, i / data.width));
            blue += dot.blue - dot.red > 80 ? 1 : 0;
        }
        return blue;
    }

    private static Text field(Shell shell, String label) {
        List<Control> all = controls(shell);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Label found && found.getText().startsWith(label)) {
                return (Text) all.get(i + 1);
            }
        }
        throw new AssertionError(label);
    }

    @Test
    void aVersionIsSavedWithANoteAndListed() throws Exception {
        ITextEditor editor = open(NORM);
        view(HistoryView.ID, HistoryView.class);
        tick(false);
        page().activate(editor);
        inDialog(() -> run("phrasebook.ui.saveVersion"), dialog -> {
            assertFalse(button(dialog, "确定").isEnabled(), "a version has a note");
            field(dialog, "改了什么").setText("初稿");
            field(dialog, "作者").setText("王芳");
            picture(dialog, "save-version");
            press(dialog, "确定");
        });
        until("listed", () -> table().getItemCount() == 1);
        assertEquals(List.of(List.of("初稿"), List.of("王芳")), List.of(column(2), column(3)));
        assertEquals(1, history().savePoints().size());
    }

    @Test
    void twoVersionsAreComparedWithEachOtherOrOneWithNow() throws Exception {
        ITextEditor editor = kept();
        assertEquals(List.of("按意见改问候语和结束语", "初稿"), column(2));
        picture(window(), "history");
        choose(0, 1);
        act("比较");
        until("compared", () -> page().getActiveEditor().getEditorInput() instanceof NormComparison);
        page().closeEditor(page().getActiveEditor(), false);
        until("the views are back", () -> !page().isPageZoomed());
        document(editor).set(NORM.replace("请讲", "请说"));
        page().activate(editor);
        checked(editor);
        until("listed again", () -> table().getItemCount() == 2);
        choose(1);
        act("比较");
        until("compared", () -> page().getActiveEditor().getEditorInput() instanceof NormComparison);
    }

    @Test
    void theBoxShowsWhetherItIsTicked() throws Exception {
        ITextEditor editor = kept();
        page().activate(editor);
        until("the empty box is drawn", () -> ink() < EDGE);
        onlyOne(editor, "[P02]");
        until("the tick is drawn", () -> ink() > EDGE);
        page().activate(page().findView(HistoryView.ID));
        until("the tick is still there", () -> ink() > EDGE);
    }

    @Test
    void anOldVersionOfOneEntryIsRestoredAsOneStep() throws Exception {
        ITextEditor editor = kept();
        onlyOne(editor, "[P02]");
        until("its history alone", () -> column(2).equals(List.of("修改〔内容：说法改变〕", "新增〔内容：新增条目〕")));
        choose(0);
        picture(window(), "history-entry");
        choose(1);
        act("把这一条恢复成");
        assertEquals(LATER.replace("“感谢您的来电，再见！”", "“再见。”"), document(editor).get());
        until("what is not saved is told too", () -> column(0).get(0).equals("还没保存"));
        page().activate(editor);
        run("org.eclipse.ui.edit.undo");
        assertEquals(LATER, document(editor).get());
    }

    @Test
    void whatWasSavedHereGoesToTheSharedRepository() throws Exception {
        Path shared = Files.createDirectory(folder.resolve("共用"));
        assertEquals(0, new ProcessBuilder("git", "init", "-q", "--bare", shared.toString()).start().waitFor());
        kept();
        inDialog(() -> run("phrasebook.ui.share"), asked -> {
            Text address = find(asked, Text.class);
            assertTrue(address != null);
            address.setText(shared + "没有");
            press(asked, "确定");
        }, lost -> press(lost, "确定"), again -> {
            Text address = find(again, Text.class);
            assertTrue(address != null && address.getText().equals(shared + "没有"), "what was wrong can be mended");
            address.setText(shared.toString());
            press(again, "确定");
        }, told -> {
            assertTrue(says(told, "已经送到共用的版本库"), "sent");
            press(told, "确定");
        });
        NormLanguage language = NormLanguage.create();
        assertEquals(Shared.Outcome.NOTHING_NEW, new Sharing(file, language)
                .share(new Author("李强", ""), address -> Optional.empty()).outcome());
    }

    private static boolean says(Shell dialog, String words) {
        return controls(dialog).stream().anyMatch(c -> c instanceof Label label && label.getText().contains(words));
    }

    @Test
    void aLoginIsKeptEncryptedAndForgotten() throws IOException {
        Path place = folder.resolve("logins");
        String address = "https://git.example.org/规范.git";
        assertEquals(Optional.empty(), new Logins(place).of(address));
        assertTrue(new Logins(place).keep(address, new Login("wang", "秘密-4711".toCharArray())));
        Login kept = new Logins(place).of(address).orElseThrow();
        assertEquals("wang 秘密-4711", kept.user() + " " + new String(kept.password()));
        try (Stream<Path> files = Files.list(place)) {
            for (Path each : files.toList()) {
                assertFalse(read(each).contains("4711"), each.toString());
            }
        }
        new Logins(place).forget(address);
        assertEquals(Optional.empty(), new Logins(place).of(address));
    }
}
