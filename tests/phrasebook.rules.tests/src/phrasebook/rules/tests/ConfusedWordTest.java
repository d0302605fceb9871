// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.rules.Violation;

class ConfusedWordTest {

    private static final String RULE = "ConfusedWord";

    @ParameterizedTest
    @CsvSource({ "若对方无反映,反映→反应~", "系统反映较慢,反映→反应~", "您反应的问题已经登记,反应→反映~", "请您稍后。,稍后→稍候~", "请稍后片刻。,稍后→稍候~",
            "我们稍候联系您。,稍候→稍后~", "您看我理解的对吗？,的→得~", "烦的很。,的→得~", "我说的太快了吗？,的→得~", "冒昧的问一下,的→地~", "这样可以嘛？,嘛→吗~",
            "请登陆网站查看。,登陆→登录~", "请您提供帐号。,帐→账~", "可以结帐了。,帐→账~", "在次感谢您的来电！,在→再~", "请您在说一遍。,在→再~", "正再处理,再→在~",
            "您的问题以经受理,以→已~", "请您留言，已便我们回复。,已→以~", "立既处理,既→即~", "既使如此,既→即~", "即然如此,即→既~", "请您拔打110。,拔→拨~",
            "市民等侯时,侯→候~", "请用坐机再打一次。,坐→座~", "晴您稍等。,晴→请~", "清问您贵姓？,清→请~", "请问您贵性？,贵性→贵姓~",
            "非常报歉。,报歉→抱歉", "向您道谦。,道谦→道歉", "勿必携带原件。,勿必→务必", "请您谅介。,谅介→谅解", "资询电话,资询→咨询~", "我们会近快办理。,近→尽~",
            "请祝意安全。,祝→注~", "请问您是那位？,那→哪~", "必需本人办理。,必需→必须~", "截止目前,截止→截至~", "情绪急燥时,燥→躁~", "祥细地址,祥细→详细",
            "究竞怎样,究竞→究竟", "好象没有,象→像~", "户藉地址,藉→籍~", "身分证号码,身分证→身份证", "一如继往,一如继往→一如既往", "您的的诉求,的的→的~", "问题己受理,己→已~",
            "无法作到,作→做~", "你门单位,你门→你们~", "您有权力投诉,权力→权利~", "通话其间,其间→期间~", "一但断线,一但→一旦~", "电话占先,占先→占线~", "您的预约以经成功。,以→已~",
            "您可以做公交车到大厅。,做→坐~", "因该是系统出错了。,因该→应该~", "我们会尽块处理。,尽块→尽快~", "我们会按排专人上门。,按排→安排~",
            "请您到窗口办里。,办里→办理~", "请提供身份正号码。,身份正→身份证~", "请带复印健。,复印健→复印件", "欢迎您随时至电。,至电→致电~" })
    void whatIsWrong(String words, String found) {
        assertEquals(List.of(found), Marked.said(RULE, words));
        assertEquals(List.of(found), Marked.told(RULE, words));
    }

    @ParameterizedTest
    @ValueSource(strings = { "您没有反映过这个问题吗？", "群众反映强烈", "对方反应较慢", "请您稍后再拨。", "请稍候，马上为您查询。", "您说的对方单位", "他理解的对象不同",
            "您听的见解很好", "多的很多人", "认真的态度", "给您详细的解答", "干嘛？", "有事嘛，慢慢说。", "台风登陆时", "请确认登陆点的位置", "救灾帐篷", "收到帐篷后",
            "在次日答复", "正在办理", "真正再处理一次", "工作到五点", "合作完成", "立即然后", "既便宜又好", "既可以来电，也可以来访", "可以经过这里", "自己经手的",
            "提拔干部", "全市选拔通知", "时侯先生来电", "请坐机场大巴", "看清您的姓名", "申请间隔", "意见量很大", "环境防害虫", "投资询价", "附近快递点", "请进快捷通道",
            "您在那里等了多久？", "必需品", "权力机关", "市民有权力机关的答复", "天气干燥", "您提的要求太高，急的不行", "对象是谁", "为了了解情况", "目的的确明确",
            "邀请请示", "唯一但不可少", "承担误工费", "拨打绕城电话", "周末能及时到", "他而己方", "台账、帐目单以外", "录音", "登录成功", "可以经成功验证的手机办理",
            "工作人员做公交车上的宣传", "原因该怎么说明", "因该路段施工",
            "因该会议延期", "按排队次序", "按排好的次序", "请到市政府办里面的窗口", "从拨至电话接通", "反应的速度" })
    void whatIsRight(String words) {
        List<String> wrong = words.contains("帐目") ? List.of("帐→账~") : List.of();
        assertEquals(wrong, Marked.said(RULE, words));
        assertEquals(wrong, Marked.heard(RULE, words));
    }

    @Test
    void severalInOneTextAndPlacesBetweenThem() {
        assertEquals(List.of("的→得~", "嘛→吗~"), Marked.said(RULE, "您好，您看我理解的对嘛？"));
        assertEquals(List.of("报歉→抱歉", "报歉→抱歉"), Marked.said(RULE, "报歉报歉"));
    }

    @Test
    void bannedWordsAreTextsTooButExamplesMayBeMisspelt() {
        assertEquals(List.of("帐→账~"), Marked.banned(RULE, "结帐了，不办了。"));
        assertEquals(List.of(), Marked.in(RULE, Checked.norm(Checked.with(Checked.banOfWords("B01", "不办"),
                ban -> ban.getMatches().add(Checked.utterance("结帐了"))))));
    }

    @Test
    void titlesAreLookedAtAndPendingNotesAreNot() {
        assertEquals(List.of("报歉→抱歉"), Marked.in(RULE, Checked.with(Checked.norm(), n -> n.setTitle("报歉用语"))));
        assertEquals(List.of(), Marked.in(RULE, Checked.norm(Checked.note(true, "报歉"))));
        assertEquals(List.of("报歉→抱歉"), Marked.in(RULE, Checked.norm(Checked.note(false, "报歉"))));
    }

    @Test
    void aMillionCharactersTakeNoLongerThanTheyMust() {
        List<Violation> found = Checked.violations(RULE, Marked.spoken("请您稍候，的的确确。".repeat(100_000) + "报歉"));
        assertEquals(1, found.size());
        assertEquals(new Violation.Span(1_000_000, 1_000_002), found.get(0).span());
    }
}
