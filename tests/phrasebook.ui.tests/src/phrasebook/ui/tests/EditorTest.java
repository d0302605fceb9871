// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.wizards.NewNormWizard;

/** The editor: what is shown of a text, what keys and commands make of it, how it is saved. */
class EditorTest extends WorkbenchTest {

    private static final String SMALL = """
            规范：试
            角色：话务接线员、市民

            一、用语

            1. [P01] 问候语
               话务接线员：“您好”

            2. [P02] 结束语
               话务接线员：“再见”
            """;

    private List<Annotation> errors(ITextEditor editor) {
        List<Annotation> errors = new ArrayList<>();
        editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()).getAnnotationIterator()
                .forEachRemaining(a -> {
                    if (a.getType().endsWith(".error")) {
                        errors.add(a);
                    }
                });
        return errors;
    }

    private List<String> annotations(ITextEditor editor, String type) {
        List<String> texts = new ArrayList<>();
        Iterator<Annotation> all = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput())
                .getAnnotationIterator();
        all.forEachRemaining(a -> {
            if (a.getType().endsWith(type)) {
                texts.add(String.valueOf(a.getText()));
            }
        });
        return texts;
    }

    @Test
    void aMarkThatAKeyMovesAlongIsNotMadeAnew() throws IOException, BadLocationException {
        ITextEditor editor = open(SMALL.replace("再见”", "再见"));
        until("marked", () -> errors(editor).size() == 1);
        Annotation mark = errors(editor).get(0);
        document(editor).replace(0, 0, "# 说明\n");
        document(editor).replace(document(editor).get().indexOf("您好”"), 3, "您好");
        until("marked", () -> errors(editor).size() == 2);
        assertTrue(errors(editor).contains(mark));
        document(editor).replace(document(editor).get().indexOf("再见"), 2, "再见”");
        until("unmarked", () -> errors(editor).size() == 1);
        assertFalse(errors(editor).contains(mark));
    }

    @Test
    void theSampleIsClean() throws IOException {
        ITextEditor editor = openSample();
        assertEquals(List.of(), annotations(editor, ".error"));
        assertFalse(editor.isDirty());
    }

    @Test
    void speechIsColoured() throws IOException {
        ITextEditor editor = openSample();
        int speech = document(editor).get().indexOf("很高兴");
        StyleRange style = text(editor).getStyleRangeAtOffset(speech);
        StyleRange plain = text(editor).getStyleRangeAtOffset(document(editor).get().indexOf("营口市人民政府"));
        assertNotEquals(plain == null ? null : plain.foreground, style.foreground);
    }

    @Test
    void aMistakeIsMarkedWhileTypingAndGoesWhenItIsMended() throws IOException, BadLocationException {
        ITextEditor editor = open(SMALL);
        int end = document(editor).get().indexOf("”\n\n2");
        document(editor).replace(end, 1, "");
        checked(editor);
        until("marked", () -> annotations(editor, ".error").size() == 1);
        document(editor).replace(end, 0, "”");
        checked(editor);
        until("unmarked", () -> annotations(editor, ".error").isEmpty());
    }

    @Test
    void aQuoteThatIsTypedBringsItsPartner() throws IOException {
        ITextEditor editor = open(SMALL);
        caret(editor, "“再见”\n", true);
        text(editor).insert("   话务接线员：");
        caret(editor, "“再见”\n   话务接线员：", true);
        text(editor).replaceTextRange(text(editor).getCaretOffset(), 0, "\"");
        settle();
        assertTrue(document(editor).get().contains("“再见”\n   话务接线员：“”"), document(editor).get());
    }

    @Test
    void entriesMoveAndAreNumberedAndOneUndoTakesItBack() throws IOException {
        ITextEditor editor = open(SMALL);
        caret(editor, "结束语", false);
        run("phrasebook.ui.moveUp");
        String moved = document(editor).get();
        assertTrue(moved.contains("1. [P02] 结束语"), moved);
        assertTrue(moved.contains("2. [P01] 问候语"), moved);
        run("org.eclipse.ui.edit.undo");
        assertEquals(SMALL, document(editor).get());
    }

    @Test
    void aPhraseIsInsertedAtTheCaret() throws IOException {
        ITextEditor editor = open(SMALL);
        caret(editor, "问候语", false);
        run("phrasebook.ui.insertPhrase");
        assertTrue(document(editor).get().contains("2. [P03]"), document(editor).get());
        assertTrue(document(editor).get().contains("3. [P02] 结束语"), document(editor).get());
    }

    @Test
    void theLayoutIsPutInOrder() throws IOException {
        ITextEditor editor = open(SMALL.replace("   话务接线员：“再见”", "      话务接线员:\"再见\""));
        run("phrasebook.ui.format");
        assertEquals(SMALL, document(editor).get());
    }

    @Test
    void savingReplacesTheFileWhole() throws IOException {
        ITextEditor editor = open(SMALL);
        caret(editor, "“您好", true);
        text(editor).insert("！");
        editor.doSave(new NullProgressMonitor());
        until("saved", () -> !editor.isDirty());
        assertEquals(SMALL.replace("“您好", "“您好！"), read(folder.resolve("规范.norm")));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing is left beside it");
        }
    }

    @Test
    void anotherEncodingIsReadAndKept() throws IOException {
        Path file = folder.resolve("国标.norm");
        Files.write(file, SMALL.getBytes(Charset.forName("GB18030")));
        ITextEditor editor = open(file);
        assertEquals(SMALL, document(editor).get());
        text(editor).append("\n# 备注\n");
        editor.doSave(new NullProgressMonitor());
        until("saved", () -> !editor.isDirty());
        assertEquals(SMALL + "\n# 备注\n", Files.readString(file, Charset.forName("GB18030")));
    }

    @Test
    void theSampleIsTheOneOfTheExamples() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent().getParent();
        assertEquals(read(root.resolve("examples/yingkou-12345.norm")), NewNormWizard.sample());
    }
}
