// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.Link;
import phrasebook.dsl.ide.Links;
import phrasebook.dsl.ide.Renaming;
import phrasebook.dsl.ide.TextChange;

class LinksTest {

    private static final String TEXT = Samples.HEADER + """
            1. [P01] 甲时
               话务员：“请找{部门}。”
               话务接线员 应 告知：{部门}的电话
               市民：“好”
               转到 [P02]

            2. [P02] 乙时
               挂机

            第一条 [B01] 丙时
               禁说 “话务员”
               改用 [P02]
            """;
    private static final ParsedNorm NORM = Samples.parse(TEXT);

    private static List<String> around(int offset) {
        return Links.occurrencesAt(NORM, offset).stream()
                .map(r -> TEXT.charAt(r.offset() - 1) + TEXT.substring(r.offset(), r.end())).toList();
    }

    @Test
    void areferenceLeadsToItsDeclaration() {
        int at = TEXT.indexOf("转到 [P02]") + 5;
        Link link = Links.definitionAt(NORM, at).orElseThrow();
        assertEquals("P02", TEXT.substring(link.source().offset(), link.source().end()));
        assertEquals(TEXT.indexOf("[P02] 乙时") + 1, link.target().offset());
        assertEquals(Optional.empty(), Links.definitionAt(NORM, link.target().offset()));
        assertEquals(TEXT.indexOf("占位：") + 3,
                Links.definitionAt(NORM, TEXT.indexOf("{部门}") + 1).orElseThrow().target().offset());
        assertEquals(TEXT.indexOf("话务员、"),
                Links.definitionAt(NORM, TEXT.indexOf("话务员：")).orElseThrow().target().offset());
        assertEquals(Optional.empty(), Links.definitionAt(NORM, TEXT.indexOf("挂机")));
    }

    @Test
    void occurrencesIncludeTheDeclarationAndAliases() {
        assertEquals(List.of("[P02", "[P02", "[P02"), around(TEXT.indexOf("[P02]") + 1));
        assertEquals(List.of("：部门", "{部门", "{部门"), around(TEXT.indexOf("{部门}") + 2));
        assertEquals(List.of("：话务接线员", "（话务员", "、座席", " 话务员", " 话务接线员"), around(TEXT.indexOf("话务员：")));
        assertEquals(List.of(), around(TEXT.indexOf("挂机")));
    }

    private static Renaming.Result rename(String at, int skip, String name) {
        return Renaming.at(NORM, TEXT.indexOf(at) + skip, name, Locale.CHINESE);
    }

    private static String renamed(String at, int skip, String name) {
        return TextChange.apply(TEXT, assertInstanceOf(Renaming.Renamed.class, rename(at, skip, name)).changes());
    }

    @Test
    void aNameIsChangedWhereverItStands() {
        assertEquals(TEXT.replace("P02", "P34"), renamed("[P02]", 1, "P34"));
        assertEquals(TEXT.replace("{部门}", "{承办部门}").replace("占位：部门", "占位：承办部门"), renamed("{部门}", 1, "承办部门"));
        assertEquals(TEXT.replace("（话务员", "（接线员").replace("   话务员", "   接线员"), renamed("话务员：", 0, " 接线员 "));
        assertEquals(TEXT, renamed("[P02]", 1, "P02"));
    }

    @ParameterizedTest
    @CsvSource({ "[P02], 1, P01", "[P02], 1, B02", "[P02], 1, P", "[P02], 1, P 2", "[P02], 1, P三", "[P02], 1, ''",
            "{部门}, 1, 部/门", "{部门}, 1, ''", "话务员：, 0, 座席", "话务员：, 0, 若", "话务员：, 0, 接 线", "话务员：, 0, 接（线", "市民：, 0, 应", "挂机, 0, 甲" })
    void aNameThatIsTakenOrIllFormedIsRefused(String at, int skip, String name) {
        assertTrue(assertInstanceOf(Renaming.Refused.class, rename(at, skip, name)).reason().length() > 5);
    }

    @Test
    void theNameIsTold() {
        assertEquals(Optional.of("P02"), Renaming.nameAt(NORM, TEXT.indexOf("[P02]") + 1));
        assertEquals(Optional.empty(), Renaming.nameAt(NORM, TEXT.indexOf("挂机")));
    }
}
