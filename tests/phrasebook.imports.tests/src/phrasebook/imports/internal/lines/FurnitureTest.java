// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.imports.ImportException;

class FurnitureTest {

    @Test
    void tellsThePageFromTheDocument() throws ImportException {
        Furniture.Sorted sorted = Furniture.sort(Page.of("""
                首页 热点诉求 受理须知 承办部门
                当前位置：首页 > 服务规范
                服务规范
                1.首页上的问题，应说：“您好。”
                上一篇：保密制度
                蟠龙山
                2.遇到投诉时，应说：“对不起。”
                """));
        assertEquals(List.of("3 服务规范", "4 1.首页上的问题，应说：“您好。”", "7 2.遇到投诉时，应说：“对不起。”"),
                PageTest.lines(sorted.document()));
        assertEquals(List.of("1 首页 热点诉求 受理须知 承办部门", "2 当前位置：首页 > 服务规范", "5 上一篇：保密制度", "6 蟠龙山"),
                PageTest.lines(sorted.furniture()));
    }
}
