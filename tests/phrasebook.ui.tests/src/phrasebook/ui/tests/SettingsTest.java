// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.rules.Finding;
import phrasebook.ui.internal.editor.NormQuickAssist;
import phrasebook.ui.internal.preferences.CheckPage;

/** An office's settings lie in a file beside the norm; the workbench goes by them and writes them. */
class SettingsTest extends WorkbenchTest {

    /** The entry has no id. */
    private static final String NORM = "规范：试\n角色：话务接线员\n\n1. 问候语\n   话务接线员：“您好。”\n";

    private Path settings() {
        return folder.resolve("phrasebook.settings.json");
    }

    private List<String> rules(ITextEditor editor) {
        return checked(editor).findings().stream().map(Finding::rule).toList();
    }

    private Shell preferences() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), CheckPage.ID, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        settle();
        return dialog.getShell();
    }

    @Test
    void theFileBesideTheNormDecides() throws IOException {
        ITextEditor editor = open(NORM);
        assertTrue(rules(editor).contains("MissingId"), rules(editor).toString());
        page().closeAllEditors(false);
        Files.writeString(settings(), "{ \"severities\": { \"MissingId\": \"off\" } }");
        assertFalse(rules(open(NORM)).contains("MissingId"));
    }

    @Test
    void aRuleIsTurnedOffInThePreferences() throws IOException {
        ITextEditor editor = open(NORM);
        Shell shell = preferences();
        Tree tree = named(shell, "检查规则", Tree.class);
        TreeItem rule = Stream.of(tree.getItems()).flatMap(i -> Stream.of(i.getItems()))
                .filter(i -> i.getText().equals("条目没有标识")).findFirst().orElseThrow();
        assertEquals("默认（警告）", rule.getText(1));
        tree.setSelection(rule);
        tree.notifyListeners(SWT.Selection, new Event());
        Combo level = named(shell, "程度", Combo.class);
        level.select(level.indexOf("不检查"));
        level.notifyListeners(SWT.Selection, new Event());
        Spinner speech = controls(shell).stream().filter(Spinner.class::isInstance).map(Spinner.class::cast)
                .skip(1).findFirst().orElseThrow();
        speech.setSelection(45);
        Text terms = named(shell, "统一用词，每行一组，如“市民：对方、客户”", Text.class);
        terms.setText("市民：对方、客户\n其他：其它");
        picture(shell, "preferences-checks");
        press(shell, "应用并关闭");
        assertEquals("""
                {
                  "severities": {
                    "MissingId": "off"
                  },
                  "budgets": {
                    "speechSeconds": 45
                  },
                  "terms": [
                    { "preferred": "市民", "avoided": ["对方","客户"] },
                    { "preferred": "其他", "avoided": ["其它"] }
                  ]
                }
                """, read(settings()));
        until("checked anew", () -> !rules(editor).contains("MissingId"));
    }

    @Test
    void aProblemIsKeptForNowWithAReasonAndADay() throws IOException {
        ITextEditor editor = open(NORM);
        until("listed", () -> rules(editor).contains("MissingId"));
        int at = document(editor).get().indexOf("1. ");
        ISourceViewer viewer = (ISourceViewer) Objects.requireNonNull(editor.getAdapter(ITextViewer.class));
        ICompletionProposal keep = Stream.of(Objects.requireNonNull(new NormQuickAssist()
                .computeQuickAssistProposals(new TextInvocationContext(viewer, at, 0))))
                .filter(p -> p.getDisplayString().equals("先留着这个问题：条目没有标识…")).findFirst().orElseThrow();
        inDialog(() -> keep.apply(document(editor)), shell -> {
            assertFalse(button(shell, "确定").isEnabled(), "a reason is asked for");
            DateTime until = named(shell, "留到哪一天：", DateTime.class);
            until.setDate(2000, 0, 1);
            until.notifyListeners(SWT.Selection, new Event());
            controls(shell).stream().filter(c -> c instanceof Text text && text.getEditable()).map(Text.class::cast)
                    .findFirst().orElseThrow().setText("标识由编写组统一给");
            assertFalse(button(shell, "确定").isEnabled(), "the day is past");
            until.setDate(2099, 2, 31);
            until.notifyListeners(SWT.Selection, new Event());
            picture(shell, "keep-for-now");
            press(shell, "确定");
        });
        assertEquals("""
                {
                  "suppressions": [
                    { "rule": "MissingId", "entry": "1.", "reason": "标识由编写组统一给", "until": "2099-03-31" }
                  ]
                }
                """, read(settings()));
        until("checked anew", () -> !rules(editor).contains("MissingId"));
        assertEquals(NORM, document(editor).get());
    }

    @Test
    void whatIsLeftAsItIsWritesNoFile() throws IOException {
        open(NORM);
        press(preferences(), "应用并关闭");
        assertFalse(Files.exists(settings()));
    }

    @Test
    void aLineThatIsNoTermIsNotTaken() throws IOException {
        open(NORM);
        Shell shell = preferences();
        named(shell, "统一用词，每行一组，如“市民：对方、客户”", Text.class).setText("市民");
        assertFalse(button(shell, "应用并关闭").isEnabled());
        press(shell, "取消");
        assertFalse(Files.exists(settings()));
    }

    @Test
    void aBrokenFileIsSaidInPlaceAndStaysAsItIs() throws IOException {
        Files.writeString(settings(), "{ \"severities\": { \"MissingIds\": \"off\" } }");
        ITextEditor editor = open(NORM);
        Finding finding = checked(editor).findings().get(0);
        assertEquals(1, finding.line());
        assertTrue(finding.message().startsWith("设置文件 phrasebook.settings.json 第 1 行第 19 列："), finding.message());
        assertTrue(rules(editor).contains("MissingId"), "the norm is checked all the same");
        Shell shell = preferences();
        assertNotNull(controls(shell).stream().filter(c -> c instanceof Label l && l.getText().contains("第 1 行第 19 列："))
                .findFirst().orElse(null));
        picture(shell, "preferences-broken");
        press(shell, "应用并关闭");
        assertEquals("{ \"severities\": { \"MissingIds\": \"off\" } }", read(settings()));
    }
}
