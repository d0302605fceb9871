// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.ui.internal.editor.NormQuickAssist;
import phrasebook.ui.internal.handbook.Handbook;
import phrasebook.ui.internal.handbook.Page;
import phrasebook.ui.internal.handbook.Prose;
import phrasebook.ui.internal.handbook.Prose.Look;
import phrasebook.ui.internal.handbook.Prose.Span;
import phrasebook.ui.internal.handbook.ProseReader;
import phrasebook.ui.internal.views.HandbookView;
import phrasebook.ui.internal.views.ProblemsView;

/** What a rule asks for is a key away wherever the rule is met. */
class HandbookTest extends WorkbenchTest {

    /** Both entries have one id; the quote in the second is empty. */
    private static final String BROKEN = """
            规范：试
            角色：话务接线员

            1. [P01] 问候语
               话务接线员：“您好。”

            2. [P01] 结束语
               话务接线员：“”
            """;

    private StyledText shown() {
        view(HandbookView.ID, HandbookView.class);
        return named("说明的正文", StyledText.class);
    }

    private String title() {
        return shown().getLine(0);
    }

    @Test
    void everyRuleHasAPageAndAName() {
        assertEquals(List.of(), Rules.all().stream().map(Rule::id).filter(id -> Handbook.name(id).equals(id)).toList());
        assertEquals("名称不能用", Handbook.name("NameForm"));
        assertEquals("语言.md", Handbook.of("Syntax"));
    }

    @Test
    void whoReadsChineseGetsNoSummariesInEnglish() {
        Pattern sentence = Pattern.compile("[A-Za-z]+( [A-Za-z]+){3}");
        List<String> english = Handbook.pages().values().stream()
                .filter(page -> sentence.matcher(ProseReader.read(page.markdown(Locale.CHINESE)).text()).find())
                .map(Page::file).toList();
        assertEquals(List.of(), english);
        Page bans = Objects.requireNonNull(Handbook.pages().get("BanHitsExample.md"));
        assertTrue(bans.markdown(Locale.ENGLISH)
                .contains("*A ban hits no example that it gives of what may be said.*"));
    }

    @Test
    void markdownIsReadAsProse() {
        Prose prose = ProseReader.read("""
                # 题

                一句，
                *又*一[句](甲.md)。

                - 甲
                - 乙

                | 左 | 右 |
                |---|---|
                | 一 | 二 |
                """);
        assertEquals("题\n\n一句，又一句。\n\n• 甲\n• 乙\n\n左\t右\n一\t二", prose.text());
        assertEquals(List.of(new Span(0, 1, Look.TITLE, ""), new Span(6, 1, Look.EMPHASIS, ""),
                new Span(8, 1, Look.LINK, "甲.md"), new Span(21, 3, Look.STRONG, "")), prose.spans());
        assertEquals(List.of(0, 0, 0, 0, 1, 1, 0, 0, 0), prose.indents());
    }

    @Test
    void theKeyExplainsTheLineOfTheCaret() throws IOException {
        ITextEditor editor = open(BROKEN);
        caret(editor, "“”", false);
        run("phrasebook.ui.explain");
        assertEquals(first("EmptyUtterance"), title());
        page().activate(editor);
        caret(editor, "规范：试", false);
        run("phrasebook.ui.explain");
        assertEquals("规范怎样写", title());
    }

    @Test
    void theKeyExplainsTheChosenProblem() throws IOException {
        open(BROKEN);
        view(ProblemsView.ID, ProblemsView.class);
        Tree problems = named("问题", Tree.class);
        until("listed", () -> problems.getItemCount() > 0);
        TreeItem rule = Stream.of(problems.getItem(0).getItems()).filter(i -> i.getText().startsWith("标识用了两次"))
                .findFirst().orElseThrow();
        problems.setSelection(rule);
        run("phrasebook.ui.explain");
        assertEquals(first("DuplicateId"), title());
    }

    @Test
    void besideTheQuickFixesIsThePage() throws IOException {
        ITextEditor editor = open(BROKEN);
        ISourceViewer viewer = (ISourceViewer) Objects.requireNonNull(editor.getAdapter(
                org.eclipse.jface.text.ITextViewer.class));
        int at = document(editor).get().indexOf("“”");
        IQuickAssistInvocationContext context = new TextInvocationContext(viewer, at, 0);
        ICompletionProposal[] proposals = new NormQuickAssist().computeQuickAssistProposals(context);
        assertNotNull(proposals);
        ICompletionProposal last = proposals[proposals.length - 1];
        assertEquals("说明：" + Handbook.name("EmptyUtterance"), last.getDisplayString());
        last.apply(document(editor));
        settle();
        assertEquals(first("EmptyUtterance"), title());
        assertEquals(BROKEN, document(editor).get());
    }

    @Test
    void linksAndTheListLeadToOtherPages() {
        StyledText text = shown();
        Combo pages = named("选择要看的说明", Combo.class);
        pages.select(pages.indexOf("检查的规则"));
        pages.notifyListeners(SWT.Selection, new Event());
        text.setCaretOffset(text.getText().indexOf("NameForm") + 1);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
        assertEquals(first("NameForm"), title());
        assertEquals("名称不能用", pages.getText());
        assertTrue(text.getText().contains("角色：班长、值班主任"), "the example that is right");
    }

    @Test
    void theWelcomePageDoesNotHideThePage() {
        PlatformUI.getWorkbench().getIntroManager().showIntro(page().getWorkbenchWindow(), false);
        settle();
        run("phrasebook.ui.explain");
        settle();
        assertTrue(named("说明的正文", StyledText.class).isVisible());
        assertTrue(named("说明的正文", StyledText.class).getSize().x > 0);
    }

    private static String first(String rule) {
        return Objects.requireNonNull(Handbook.pages().get(rule + ".md")).title();
    }
}
