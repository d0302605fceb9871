// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.ImportException;
import phrasebook.imports.ImportException.Kind;

class PageTest {

    @Test
    void breaksPlainTextIntoNumberedLines() throws ImportException {
        Page page = Page.of("一、甲\r\n\r\n  \u00A0乙\u3000\n丙");
        assertEquals(List.of("1 一、甲", "3 乙", "4 丙"), lines(page.lines()));
    }

    @Test
    void knowsWhereEachCharacterStood() throws ImportException {
        Page page = Page.of("甲\n  乙丙");
        assertEquals(5, page.lines().get(1).all().source(1));
    }

    @Test
    void showsWhatAPageShows() throws ImportException {
        Page page = Page.of("""
                <!DOCTYPE html><html><head><title>题</title><script>var a;</script></head><body>
                <nav>首页</nav><p>一、<b>开头</b>
                语</p>1.甲<br>乙
                <table><tr><th>情形</th><th>用语</th></tr><tr><td><p>丙</p></td><td>丁</td></tr></table></body></html>
                """);
        assertEquals(List.of("2 首页", "2 一、开头语", "3 1.甲", "3 乙", "4 情形\t用语", "4 丙\t丁"), lines(page.lines()));
        assertEquals(List.of("2 首页"), lines(page.furniture()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<form action='x'>甲<br>乙</form>", "<span>甲</span><br/>乙", "甲<br>乙", "<pre>甲\n乙</pre>",
            "<html><body><form><p>甲</p><p>\u00A0 </p><p>\u200B</p>乙</form></body></html>",
            "<html><body><pre>\n甲\r\n\n  乙</pre>", "<section><h1>甲</h1>乙</section>",
        "<!-- 页 --><ul><li>甲</li><li>乙</ul>" })
    void readsPartsOfPagesAndPassesOverWhatShowsNothing(String html) throws ImportException {
        assertEquals(List.of("甲", "乙"), Page.of(html).lines().stream().map(l -> l.all().text()).toList());
    }

    @Test
    void keepsTheLinesOfPreformattedText() throws ImportException {
        assertEquals(List.of("2 甲", "4 乙"), lines(Page.of("<html><pre>\n甲\n\n  乙\n</pre>").lines()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<甲>乙", "一 < 二", "<br", "如<姓名>、<电话>" })
    void plainTextMayHoldAngles(String text) throws ImportException {
        assertEquals(List.of(text), Page.of(text).lines().stream().map(l -> l.all().text()).toList());
    }

    @Test
    void refusesAPageThatShowsNothing() {
        assertEquals(Kind.NO_TEXT, assertThrows(ImportException.class,
                () -> Page.of("<html><body><script>x</script></body></html>")).getKind());
    }

    static List<String> lines(List<Line> lines) {
        return lines.stream().map(l -> l.number() + " " + l.all().text()).toList();
    }
}
