// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.ide.editing.FormEdits;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;

class BanAndProvisionEditsTest {

    @Test
    void aBanIsFilledInAndEmptied() {
        String text = Texts.HEADER + "1. [P01] 甲\n   ※ [B02] 禁说 “等着”\n   “一”\n\n第一条 [B01] 平时\n   # 从严\n   禁说 “不”\n   备注 丙\n";
        Forms forms = new Forms(text, "[B01]");
        forms.ban((n, f) -> FormEdits.setSeverity(n, f, BanSeverity.ERROR, Forms.LOCALE));
        forms.ban((n, f) -> FormEdits.setInstead(n, f, "P01", "好", Forms.LOCALE));
        forms.ban((n, f) -> FormEdits.setReason(n, f, "生硬", Forms.LOCALE));
        String full = text.replace("   备注 丙", "   改用 [P01]\n   改用 “好”\n   理由 生硬\n   程度 严重\n   备注 丙");
        assertEquals(full, forms.text);
        forms.ban((n, f) -> FormEdits.setConduct(n, f, BanKind.ACT, "挂断", Forms.LOCALE));
        assertEquals(full.replace("禁说 “不”", "禁做 挂断"), forms.text);
        forms.ban((n, f) -> FormEdits.setWordings(n, f, List.of("不", "没{姓}"), Forms.LOCALE));
        assertEquals(full.replace("禁说 “不”", "禁说 “不”、“没{姓}”"), forms.text);
        forms.ban((n, f) -> FormEdits.setWordings(n, f, List.of("不"), Forms.LOCALE));
        forms.ban((n, f) -> FormEdits.setInstead(n, f, "", "", Forms.LOCALE));
        forms.ban((n, f) -> FormEdits.setReason(n, f, "", Forms.LOCALE));
        forms.ban((n, f) -> FormEdits.setSeverity(n, f, BanSeverity.UNSPECIFIED, Forms.LOCALE));
        assertEquals(text, forms.text);
    }

    @Test
    void aBanInAPhraseIsFilledInToo() {
        Forms forms = new Forms(Texts.HEADER + "1. [P01] 甲\n   ※ [B02] 禁说 “等着”\n   “一”\n", "[P01]");
        forms.phrase((n, f) -> FormEdits.setWordings(n, f.bans().get(0), List.of("别急"), Forms.LOCALE));
        forms.phrase((n, f) -> FormEdits.setReason(n, f.bans().get(0), "生硬", Forms.LOCALE));
        forms.phrase((n, f) -> FormEdits.setId(n, f.bans().get(0), "B7", Forms.LOCALE));
        assertEquals(Texts.HEADER + "1. [P01] 甲\n   ※ [B7] 禁说 “别急”\n      理由 生硬\n   “一”\n", forms.text);
        forms.phrase((n, f) -> FormEdits.setWordings(n, f.bans().get(0), List.of(), Forms.LOCALE));
        assertEquals(Texts.HEADER + "1. [P01] 甲\n   ※ [B7]\n      理由 生硬\n   “一”\n", forms.text);
        forms.phrase((n, f) -> FormEdits.setConduct(n, f.bans().get(0), BanKind.OMISSION, "致歉", Forms.LOCALE));
        assertTrue(forms.text.contains("   ※ [B7] 不可没有 致歉\n"));
        assertTrue(Forms.reason(FormEdits.setTrigger(forms.parsed, forms.phrase().bans().get(0), "x", Locale.CHINA))
                .contains("没有自己的编号"));
    }

    @Test
    void aProvisionHasParagraphs() {
        String text = Texts.HEADER + "3. [T03] 声音柔和。\n   # 微笑\n   面带微笑。\n   备注 摘自手册\n";
        Forms forms = new Forms(text, "[T03]");
        assertEquals("声音柔和。\n面带微笑。", forms.provision().text());
        String after = Forms.after(text, FormEdits.setText(forms.parsed, forms.provision(),
                "声音响亮。\n面带微笑。\n备注 栏不填\n1. [P01] 也是正文", Forms.LOCALE));
        assertEquals(text.replace("柔和", "响亮").replace("微笑。\n", "微笑。\n   段 备注 栏不填\n   段 1. [P01] 也是正文\n"), after);
        Forms again = new Forms(after, "[T03]");
        assertEquals("声音响亮。\n面带微笑。\n备注 栏不填\n1. [P01] 也是正文", again.provision().text());
        assertEquals(Texts.HEADER + "3. [T03] 短\n   # 微笑\n   备注 摘自手册\n",
                Forms.after(after, FormEdits.setText(again.parsed, again.provision(), "短", Forms.LOCALE)));
    }

    @Test
    void remarksAndBansComeAtTheEnd() {
        String text = Texts.HEADER + "1. [P01] 甲\n   “一”\n   备注 试行\n\n2. [P02] 乙\n";
        Forms forms = new Forms(text, "[P01]");
        forms.phrase((n, f) -> FormEdits.addBan(n, f, List.of("等着", "别急"), Forms.LOCALE));
        String banned = text.replace("试行\n", "试行\n   ※ [B01] 禁说 “等着”、“别急”\n");
        assertEquals(banned, forms.text);
        forms.phrase((n, f) -> FormEdits.setReason(n, f.bans().get(0), "生硬", Forms.LOCALE));
        forms.phrase((n, f) -> FormEdits.setNotes(n, f, List.of("试行到年底", "另见乙"), Forms.LOCALE));
        assertEquals(banned.replace("试行\n", "试行到年底\n").replace("别急”\n", "别急”\n      理由 生硬\n   备注 另见乙\n"),
                forms.text);
        assertEquals(List.of("试行到年底", "另见乙"), forms.phrase().notes());
        forms.phrase((n, f) -> FormEdits.removeBan(n, f.bans().get(0), Forms.LOCALE));
        forms.phrase((n, f) -> FormEdits.setNotes(n, f, List.of("试行"), Forms.LOCALE));
        assertEquals(text, forms.text);
        Forms own = new Forms(Texts.HEADER + "第一条 [B01] 平时\n   禁说 “不”\n", "[B01]");
        assertTrue(Forms.reason(FormEdits.removeBan(own.parsed, own.ban(), Locale.CHINA)).contains("单独成条"));
        assertTrue(Forms.reason(FormEdits.setNotes(own.parsed, own.ban(), List.of("a\nb"), Locale.CHINA))
                .contains("换行"));
    }
}
