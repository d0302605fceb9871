// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.rules.tests.Checked.role;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Norm;
import phrasebook.model.Role;
import phrasebook.rules.Checker;
import phrasebook.rules.Settings;
import phrasebook.rules.Settings.Term;

class PreferredTermTest {

    private static final String RULE = "PreferredTerm";

    private static List<String> withCaller(Role caller, Norm norm) {
        norm.getRoles().add(caller);
        return Marked.in(RULE, norm);
    }

    @Test
    void whatIsWrittenAnotherWay() {
        assertEquals(List.of("其它→其他", "其它→其他"), Marked.said(RULE, "其它问题和其它部门"));
        assertEquals(List.of("其它→其他"), Marked.told(RULE, "市民要打其它电话时"));
        assertEquals(List.of("其它→其他"), Marked.in(RULE, Checked.with(Checked.norm(), n -> n.setTitle("其它用语"))));
    }

    @Test
    void whatIsWrittenTheOneWayOrQuotedAsItWasSaid() {
        assertEquals(List.of(), Marked.said(RULE, "其他问题"));
        assertEquals(List.of(), Marked.heard(RULE, "其它问题"));
        assertEquals(List.of(), Marked.banned(RULE, "找其它人去"));
    }

    @Test
    void theCallerHasTheNameOfItsRole() {
        assertEquals(List.of("对方→市民~"), withCaller(role("市民", "来电者"), Marked.situated("对方没有回答时")));
        assertEquals(List.of("对方→客户~"), withCaller(role("客户"), Marked.situated("当对方提出问题时")));
        assertEquals(List.of("对方→老乡~"), withCaller(role("老乡", "群众"), Marked.situated("对方无声时")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "对方单位没有回答时", "与对方公司核实时", "需要对方电话时", "市民没有回答时", "来电者没有回答时" })
    void whoIsNotTheCaller(String situation) {
        assertEquals(List.of(), withCaller(role("市民", "来电者"), Marked.situated(situation)));
    }

    @Test
    void withoutADeclaredCallerNobodyKnowsWhoIsMeant() {
        assertEquals(List.of(), Marked.told(RULE, "对方没有回答时"));
        assertEquals(List.of(), withCaller(role("班长"), Marked.situated("对方没有回答时")));
        assertEquals(List.of(), withCaller(role("对方"), Marked.situated("对方没有回答时")));
        assertEquals(List.of(), withCaller(role("市民"), Marked.spoken("请您联系对方。")));
    }

    @Test
    void anOfficeHasItsOwnWords() {
        Settings settings = new Settings(Set.of(), Map.of(), List.of(new Term("工单", List.of("派单", ""))),
                Settings.Budgets.DEFAULT, List.of());
        assertEquals(1, new Checker(settings).check(Marked.spoken("已为您派单，其它请稍候。")).stream()
                .filter(v -> v.rule().id().equals(RULE)).count());
    }

    @Test
    void anotherCallerIsANewBasis() {
        Norm norm = Marked.situated("对方无声时");
        Checker checker = new Checker(Settings.DEFAULT);
        assertEquals(0, checker.check(norm).stream().filter(v -> v.rule().id().equals(RULE)).count());
        norm.getRoles().add(role("市民"));
        assertEquals(1, checker.check(norm).stream().filter(v -> v.rule().id().equals(RULE)).count());
    }
}
