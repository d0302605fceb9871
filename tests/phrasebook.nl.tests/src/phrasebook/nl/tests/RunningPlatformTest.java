// SPDX-License-Identifier: EPL-2.0
package phrasebook.nl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** That a platform started in Chinese speaks it: by each way in which it reads its texts. */
class RunningPlatformTest {

    @Test
    void thePlatformIsChinese() {
        assertEquals("zh_CN", Platform.getNL());
        assertEquals(Locale.SIMPLIFIED_CHINESE, Locale.getDefault());
    }

    @Test
    void dialogsHaveChineseButtons() {
        assertEquals("确定", JFaceResources.getString(IDialogLabelKeys.OK_LABEL_KEY));
        assertEquals("全部选是(&A)", JFaceResources.getString(IDialogLabelKeys.YES_TO_ALL_LABEL_KEY));
        assertEquals("下一步(&N) >", JFaceResources.getString("nextButton"));
    }

    @Test
    void widgetsSpeakChinese() {
        assertEquals("确定", SWT.getMessage("SWT_OK"));
        assertEquals("出错，下载未完成", SWT.getMessage("SWT_Download_Error"));
    }

    /** Fields that org.eclipse.osgi.util.NLS fills. */
    @ParameterizedTest
    @CsvSource({
            "org.eclipse.ui.workbench, org.eclipse.ui.internal.WorkbenchMessages, SaveAs_text, 另存为(&A)…",
            "org.eclipse.ui.workbench, org.eclipse.ui.internal.WorkbenchMessages, Workbench_undo, 撤销(&U)",
            "org.eclipse.ui.workbench, org.eclipse.ui.internal.WorkbenchMessages, Operations_undoTooltipCommand, 撤销{0}",
            "org.eclipse.ui.workbench, org.eclipse.ui.internal.progress.ProgressMessages, JobInfo_Waiting, {0}（等待中）",
            "org.eclipse.ui.workbench.texteditor, org.eclipse.ui.internal.findandreplace.FindReplaceMessages,"
                    + " FindReplace_Dialog_Title, 查找/替换",
            "org.eclipse.e4.ui.workbench.addons.swt, org.eclipse.e4.ui.workbench.addons.minmax.Messages,"
                    + " TrimStack_RestoreText, 还原(&R)",
            "org.eclipse.core.filesystem, org.eclipse.core.internal.filesystem.Messages, couldNotWrite, 无法写入文件：{0}。",
            "org.eclipse.core.resources, org.eclipse.core.internal.utils.Messages, resources_readOnly, “{0}”为只读。" })
    void messagesAreChinese(String bundle, String type, String field, String text)
            throws ReflectiveOperationException {
        assertEquals(text, bundle(bundle).loadClass(type).getField(field).get(null));
    }

    /** What is looked up by its key when it is needed. */
    @ParameterizedTest
    @CsvSource({ "org.eclipse.text, org.eclipse.text.undo.UndoMessages, DocumentUndoManager.operationLabel, 键入",
            "org.eclipse.jface.text, org.eclipse.jface.text.JFaceTextMessages, DefaultUndoManager.operationLabel, 键入",
            "org.eclipse.ui.workbench.texteditor, org.eclipse.ui.texteditor.ConstructedEditorMessages,"
                    + " Editor.GotoLine.label, 转到行(&G)…" })
    void resourceBundlesAreChinese(String bundle, String name, String key, String text) {
        ClassLoader loader = bundle(bundle).adapt(BundleWiring.class).getClassLoader();
        assertEquals(text, ResourceBundle.getBundle(name, Locale.getDefault(), loader).getString(key));
    }

    /** What stands as %key in a plugin.xml. */
    @ParameterizedTest
    @CsvSource({ "org.eclipse.ui, command.save.name, 保存", "org.eclipse.ui.ide, Views.Problem, 问题",
            "org.eclipse.ui.editors, PreferencePages.GeneralTextEditors, 文本编辑器",
            "org.eclipse.ui.genericeditor, genericEditor_name, 通用编辑器" })
    void extensionsAreChinese(String bundle, String key, String text) {
        assertEquals(text, Platform.getResourceString(bundle(bundle), "%" + key));
    }

    private static Bundle bundle(String name) {
        return Objects.requireNonNull(Platform.getBundle(name), name);
    }
}
