// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.imports.DocumentImporter;
import phrasebook.model.Norm;

/** The page for the seats, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
class SeatPageTest {

    private static final String NUMBERS =
            "[...document.querySelectorAll('#_list .number')].map(e => e.textContent).join(' ')";
    private static final String CURRENT = "document.querySelector('main .current').id";

    @TempDir
    static Path folder;
    private Browser browser;
    private Path reference;

    @BeforeAll
    void start() throws Exception {
        browser = Browser.start();
        byte[] document = Files.readAllBytes(Path.of("../../examples/yingkou-12345.txt"));
        reference = page(DocumentImporter.importDocument(document, "a.txt").norm());
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
    }

    private Path page(Norm norm) throws Exception {
        return Files.writeString(Files.createTempFile(folder, "n", ".html"), Exported.text("html", norm));
    }

    private String text(String selector) {
        return browser.eval("[...document.querySelectorAll(\"" + selector + "\")].map(e => e.textContent).join('|')");
    }

    @Test
    void withoutTheScriptItIsThePrintedDocument() throws Exception {
        for (Norm norm : List.of(Excerpt.norm(), RandomNorm.of(3), RandomNorm.of(4))) {
            Path page = page(norm);
            browser.script(false);
            browser.open(page, "");
            browser.script(true);
            String lines = browser.eval("[...document.querySelectorAll('main h1, main .division, main .cover, main .head, main li > p')]"
                    + ".map(e => e.textContent + '\\n').join('')");
            assertEquals(PrintedDocument.of(norm).lines().stream().map(PrintedLine::text)
                    .collect(Collectors.joining("\n", "", "\n")), lines);
        }
    }

    @ParameterizedTest
    @CsvSource({ "无声,3.", "33,33.", "p17,17.", "第三条,第三条", "为什么这么长时间,16.", "等了这么长时间才接,16.", "情绪激动 大骂,17.",
            "wsdh,3.", "不归我管这不是我的工作,第六条" })
    void whatIsTypedIsFoundFirst(String typed, String number) throws Exception {
        browser.open(reference, "");
        assertEquals("40 条", text("#_count"));
        browser.type(typed);
        assertEquals(number, browser.eval(NUMBERS).split(" ")[0]);
        assertEquals(number, text("main .current .head .number").strip());
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        browser.open(reference, "");
        browser.type("zzzz");
        assertEquals("0 条", text("#_count"));
        assertEquals("没有找到。换个说法，或只输两三个字。", text("#_list li"));
        browser.press("Escape");
        assertEquals("40 条", text("#_count"));
    }

    @Test
    void aLinkOpensItsEntryAndKeysMoveOn() throws Exception {
        browser.open(reference, "#P16");
        assertEquals("P16", browser.eval(CURRENT));
        browser.press("ArrowDown");
        assertEquals("P17", browser.eval(CURRENT));
        browser.press("ArrowUp");
        browser.press("ArrowUp");
        assertEquals("P15#P15", browser.eval(CURRENT + " + location.hash"));
        browser.eval("location.hash = '#B01'");
        assertEquals("B01", browser.eval("new Promise(r => setTimeout(() => r(" + CURRENT + "), 100))"));
    }

    @Test
    void aPhraseIsCopiedAsItIsToBeSaid() throws Exception {
        browser.allowClipboard();
        browser.open(reference, "#P02");
        browser.eval("document.querySelector('#_search').blur()");
        browser.press("c");
        assertEquals("某先生/女士，请问有什么可以帮助您？", clipboard());
        browser.click("main .current .option:last-child");
        browser.eval("document.querySelector('.current .slot').textContent = '王'");
        browser.click("main .current .copy");
        assertEquals("王女士，请问有什么可以帮助您？", clipboard());
        assertEquals("已复制：王女士，请问有什么可以帮助您？", text("#_said"));
    }

    private String clipboard() {
        return browser.eval("new Promise(r => setTimeout(() => r(navigator.clipboard.readText()), 200))");
    }

    @Test
    void aPhraseIsWalkedThroughStepByStep() throws Exception {
        browser.open(reference, "#P03");
        browser.eval("document.querySelector('#_search').blur()");
        browser.press("w");
        assertEquals("话务接线员：“您好！请问有什么可以帮助您？”复制", now());
        browser.press(" ");
        assertEquals("稍停 5 秒。5 秒", now());
        browser.press(" ");
        assertEquals("1若还是无声|2都不是，继续", text(".asked button"));
        browser.press("1");
        assertEquals("话务接线员：“您好，请问有什么可以帮助您？”复制", now());
        browser.press("Backspace");
        assertEquals("1若还是无声|2都不是，继续", text(".asked button"));
        browser.press("2");
        assertEquals("1走完了，再走一遍|2结束", text(".asked button"));
        browser.press("2");
        assertEquals("", text(".walking, .asked"));
    }

    private String now() {
        return text(".now > p");
    }

    @Test
    void aLoopAsksWhetherItsEndIsReached() throws Exception {
        browser.open(page(Excerpt.norm()), "#P32");
        browser.eval("document.querySelector('#_search').blur()");
        browser.press("w");
        browser.press(" ");
        browser.press("1");
        assertEquals("1直到市民明白为止|2都不是，继续", text(".asked button"));
        browser.press("1");
        assertEquals("应将市民不明白的地方重新解释。", now());
        browser.press(" ");
        assertEquals("1再来一遍|2市民明白为止", text(".asked button"));
        browser.press("2");
        assertEquals("1走完了，再走一遍|2结束", text(".asked button"));
    }

    @Test
    void bansStandBesideThePhraseTheRelatedOnesFirst() throws Exception {
        browser.open(page(Excerpt.norm()), "#P32");
        assertEquals("这时不能说", text("#_bans h2"));
        assertTrue(text("#_bans .related .head").startsWith("第一条　解答完毕后，禁说“明白了吗”。"));
        browser.open(page(Excerpt.norm()), "#P03");
        assertEquals("禁用语", text("#_bans h2"));
        assertEquals("", text("#_bans .related"));
    }

    @Test
    void darkAndLightFollowTheSystemAndTheButton() throws Exception {
        String colour = "getComputedStyle(document.documentElement).backgroundColor";
        browser.media("prefers-color-scheme", "light");
        browser.open(reference, "");
        String light = browser.eval(colour);
        browser.click("#_theme");
        String dark = browser.eval(colour);
        assertFalse(light.equals(dark));
        browser.open(reference, "");
        assertEquals(dark, browser.eval(colour), "the choice is kept");
        browser.click("#_theme");
        browser.eval("localStorage.clear()");
        browser.media("prefers-color-scheme", "dark");
        browser.open(reference, "");
        assertEquals(dark, browser.eval(colour));
        browser.media("prefers-color-scheme", "light");
    }

    @Test
    void allOfItIsPrintedAndNothingElse() throws Exception {
        browser.open(reference, "#P03");
        browser.print(true);
        String hidden = browser.eval("[...document.querySelectorAll('main .entry, main .division')].filter(e => !e.offsetHeight).length");
        assertEquals("0", hidden);
        assertEquals("none none none", browser.eval("['_bar', '_nav', '_bans'].map(i => "
                + "getComputedStyle(document.getElementById(i)).display).join(' ')"));
        assertTrue(new String(browser.pdf(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        browser.print(false);
    }

    @Test
    void whateverTheNormSaysIsData() throws Exception {
        String[] texts = { "<script>window.hit = 1</script>", "</title><img src=x onerror=window.hit=1>",
                "\" onload=\"window.hit=1",
                "'><svg/onload=window.hit=1>", "\uD842\uDFB7野家", "\u202E从右\u200F到左", "</style></script><!--",
                "javascript:window.hit=1",
                "&lt;b&gt;&amp;", "${window.hit=1}" };
        for (String text : texts) {
            Sketch s = new Sketch();
            s.norm.setTitle(text);
            s.heading("一、", "D1", text);
            s.phrase("1.", "P01", text, Sketch.say(s.caller, Sketch.words(text)), Sketch.say(s.operator,
                    Sketch.words(text, Sketch.slot(s.placeholder("占", text, "*")))));
            s.ban("第一条", "B01", text, Sketch.banned(Sketch.words(text)));
            browser.open(page(s.norm), "#P01");
            browser.type("野家");
            assertEquals("undefined", browser.eval("typeof window.hit === 'undefined' ? undefined : window.hit"), text);
            assertEquals(text, browser.eval("document.title"));
            assertEquals(text, browser.eval("document.querySelector('#P01 .situation').textContent"));
            assertEquals(text, browser.eval("document.querySelector('#P01 .slot').title"));
            assertEquals("0", browser.eval("document.querySelectorAll('img, svg, iframe, object').length"));
        }
    }

    @Test
    void itsOwnPolicyLetsNothingElseRunOrLoad() throws Exception {
        browser.open(reference, "");
        assertEquals("blocked", browser.eval("fetch('data:text/plain,x').then(() => 'loaded', () => 'blocked')"));
        assertEquals("undefined", browser.eval(
                "(() => { const s = document.createElement('script'); s.textContent = 'window.hit = 1';"
                + " document.body.append(s); return typeof window.hit; })()"));
        assertEquals("0", browser.eval("performance.getEntriesByType('resource').length"));
    }

    @Test
    void tenThousandPhrasesAreSearchedWhileOneTypes() throws Exception {
        Sketch s = new Sketch();
        for (int i = 1; i <= 10_000; i++) {
            s.phrase(i + ".", "P" + i, "市民询问第 " + i + " 件事的办理进度时", Sketch.say(s.operator, Sketch.words("请您稍等，我查一下。")));
        }
        browser.open(page(s.norm), "");
        browser.type("7777");
        assertEquals("7777.", browser.eval(NUMBERS).split(" ")[0]);
        String milliseconds = browser.eval("(() => { const e = document.querySelector('#_search'); e.value = '办理进度';"
                + " const t = performance.now(); e.dispatchEvent(new Event('input')); return performance.now() - t; })()");
        assertTrue(Double.parseDouble(milliseconds) < 2000, milliseconds + " ms");
    }
}
