// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.model.Norm;

/** What stands above the first numbered line. */
class PrefaceTest {

    private static final String ENTRY = "\n1. 来电时，话务员：“您好。”\n";

    private static List<String> preface(String lines) {
        Imported imported = Imported.text(lines + ENTRY);
        assertEquals(0, imported.report().characters().lost());
        Norm norm = imported.norm();
        return Stream.of(norm.getTitle(), norm.getCode(), norm.getVersion(), norm.getIssued()).map(String::valueOf)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({ "编号：A-1　版本：1.0　发布日期：2020-01-02", "编号：A-1 版本：1.0 发布日期：2020年1月2日", "编号：A-1；版本：1.0；发布日期：2020/1/2",
            "发布日期：2020-01-02    版本：1.0    编号：A-1" })
    void fieldsMayStandSideBySide(String line) {
        assertEquals(List.of("热线服务规范", "A-1", "1.0", "2020-01-02"), preface("热线服务规范\n" + line));
    }

    @ParameterizedTest
    @CsvSource({ "12345热线服务规范", "2024 年热线服务规范", "2024 版服务用语" })
    void titlesMayBeginWithFigures(String title) {
        assertEquals(List.of(title, "null", "null", "null"), preface(title));
    }

    @ParameterizedTest
    @CsvSource({ "1 服务用语", "2.1 规范用语" })
    void aNumberWithoutASignBeginsNoTitle(String heading) {
        assertEquals(List.of("热线服务规范", "null", "null", "null"), preface("热线服务规范\n" + heading));
    }
}
