// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.model.Norm;
import phrasebook.model.Placeholder;
import phrasebook.model.Revision;
import phrasebook.model.Status;

/** What a norm says of itself. */
class HeaderTest {

    @Test
    void everyLineOfTheHeaderHasItsPlace() {
        Norm norm = Norms.norm("""
                规范：市政府“12345”服务规范
                编号：YK-1
                版本：1.2.0
                状态：送审
                发布单位：市政府
                起草单位：热线办
                解释单位：热线中心
                发布日期：2017-01-13
                实施日期：2017-02-01
                代替：YK-0
                来源：市政府网站
                """);
        assertEquals(List.of("市政府“12345”服务规范", "YK-1", "1.2.0", "市政府", "热线办", "热线中心", "2017-01-13", "2017-02-01",
                "YK-0",
                "市政府网站"), List.of(norm.getTitle(), norm.getCode(), norm.getVersion(), norm.getIssuer(),
                norm.getDrafter(),
                norm.getInterpreter(), norm.getIssued(), norm.getEffective(), norm.getSupersedes(), norm.getSource()));
        assertEquals(Status.IN_REVIEW, norm.getStatus());
    }

    @ParameterizedTest
    @CsvSource({ "草案,DRAFT", "送审,IN_REVIEW", "已批准,APPROVED", "已发布,RELEASED", "已废止,WITHDRAWN", ",UNSPECIFIED" })
    void statuses(@Nullable String word, Status status) {
        assertEquals(status, Norms.norm("状态：" + (word == null ? "" : word)).getStatus());
    }

    @Test
    void rolesHaveAliases() {
        Norm norm = Norms.norm("角色：话务接线员（话务员、座席）、市民(来电者)，班长\n");
        assertEquals(List.of("话务接线员", "市民", "班长"), norm.getRoles().stream().map(r -> r.getName()).toList());
        assertEquals(List.of(List.of("话务员", "座席"), List.of("来电者"), List.of()),
                norm.getRoles().stream().map(r -> List.copyOf(r.getAliases())).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = { "姓; 姓; -; -; ", "姓（市民的姓）; 姓; 市民的姓; -; ",
            "姓（市民的姓，印作“某”）; 姓; 市民的姓; 某; ", "姓（印作“某”）; 姓; -; 某; ", "姓(市民的姓,印作\"某\"); 姓; 市民的姓; 某; ",
            "类（业务，印作“×”，取值“咨询”、“投诉”）; 类; 业务; ×; 咨询 投诉", "类（取值“咨询”，“投诉”）; 类; -; -; 咨询 投诉",
            "姓（市民，即来电人，的姓）; 姓; 市民，即来电人，的姓; -; " })
    void placeholders(String written, String name, String meaning, String shownAs, @Nullable String values) {
        Placeholder placeholder = Norms.norm("占位：" + written).getPlaceholders().get(0);
        assertEquals(Arrays.asList(name, meaning, shownAs),
                Arrays.asList(placeholder.getName(), placeholder.getMeaning(), placeholder.getShownAs()));
        assertEquals(values == null ? List.of() : List.of(values.split(" ")), placeholder.getValues());
    }

    @Test
    void revisionsHaveFourFieldsAnyOfThemEmpty() {
        Norm norm = Norms.norm("修订：1.0｜张三｜2017-01-13｜首次｜发布\n修订：1.1||2018-01-01\n");
        assertEquals(Arrays.asList("1.0", "张三", "2017-01-13", "首次｜发布"), fields(norm.getRevisions().get(0)));
        assertEquals(Arrays.asList("1.1", null, "2018-01-01", null), fields(norm.getRevisions().get(1)));
    }

    private static List<String> fields(Revision r) {
        return Arrays.asList(r.getVersion(), r.getAuthor(), r.getDate(), r.getSummary());
    }

    @Test
    void anEmptyTextIsAnEmptyNorm() {
        Norm norm = Norms.norm("");
        assertNull(norm.getTitle());
        assertEquals(List.of(), norm.getElements());
    }
}
