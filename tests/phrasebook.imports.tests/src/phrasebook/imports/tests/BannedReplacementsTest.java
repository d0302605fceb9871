// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A list of banned wordings and replacements under group heads. */
class BannedReplacementsTest {

    private final Imported imported = Imported.norm("banned-replacements.txt");

    @Test
    void countsEverything() {
        // phrases, bans, provisions, headings, pending notes, lost characters
        assertEquals(List.of(0, 58, 0, 4, 0, 0), imported.counts());
    }

    @Test
    void takesGroupsForHeadings() {
        assertEquals("""
                态度消极 / 拒绝
                """, imported.entry("D01"));
        assertEquals("""
                甩锅推诿
                """, imported.entry("D02"));
        assertEquals("""
                系统故障类甩锅
                """, imported.entry("D03"));
        assertEquals("""
                强势质问 / 不耐烦 / 不礼貌
                """, imported.entry("D04"));
    }

    @Test
    void replaces() {
        assertEquals("""

                   禁说 “不可能”
                   改用 “暂时无法”
                """, imported.entry("B01"));
        assertEquals("""

                   禁说 “这我没办法”
                   改用 “我会继续帮您跟进”
                """, imported.entry("B15"));
        assertEquals("""

                   禁说 “你找别人吧”
                   改用 “我帮您联系相关人员处理”
                """, imported.entry("B28"));
        assertEquals("""

                   禁说 “系统出bug了”
                   改用 “系统暂时出现异常”
                """, imported.entry("B33"));
        assertEquals("""

                   禁说 “我说得还不够清楚吗”
                   改用 “我再为您详细说明一下”
                """, imported.entry("B46"));
        assertEquals("""

                   禁说 “别来烦我”
                   改用 “我尽量为您解答”
                """, imported.entry("B58"));
    }
}
