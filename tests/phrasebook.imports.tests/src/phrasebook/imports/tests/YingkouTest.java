// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference norm: every phenomenon that the notes on the domain list for it. */
class YingkouTest {

    private final Imported imported = Imported.example("yingkou-12345.txt");

    @Test
    void countsEverything() {
        // phrases, bans, provisions, headings, pending notes, lost characters
        assertEquals(List.of(33, 7, 0, 8, 0, 0), imported.counts());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html><body><form>%s</form></body></html>", "<form>%s</form>",
        "<html><body>%s</body></html>" })
    void aPageAroundItChangesNothing(String page) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "..", "examples", "yingkou-12345.txt"));
        String paragraphs = lines.stream().map(l -> "<p>" + l + "</p>\n").collect(Collectors.joining());
        String breaks = String.join("<br>\n", lines);
        for (String body : List.of(paragraphs, breaks, "<pre>" + String.join("\n", lines) + "</pre>")) {
            assertTrue(EcoreUtil.equals(imported.norm(), Imported.text(page.formatted(body)).norm()));
        }
    }

    @Test
    void declaresPlaceholders() {
        assertEquals(List.of("姓 某", "部门 ***", "电话 ***", "工号 *", "未知 ……"), imported.placeholders());
    }

    @Test
    void takesALabelForASituation() {
        assertEquals("""
                1. 问候语：
                   话务接线员：“您好，很高兴为您服务，请问有什么可以帮助您！”
                """, imported.entry("P01"));
    }

    @Test
    void takesAStateThatLastsAndAMention() {
        assertEquals("""
                2. 当已经了解市民的姓名时候
                   此后 话务接线员 应 称呼 在以下的通话过程中，用市民的姓加上“先生/女士”保持礼貌回应称呼
                   话务接线员：“{姓}{先生/女士}，请问有什么可以帮助您？”
                """, imported.entry("P02"));
    }

    @Test
    void nestsRetestedConditions() {
        assertEquals("""
                3. 遇到无声电话时
                   话务接线员：“您好！请问有什么可以帮助您？”
                   停 5
                   若 还是无声
                      话务接线员：“您好，请问有什么可以帮助您？”
                      停 5
                      若 对方无反映
                         话务接线员：“对不起，您的电话没有声音，请您换一部电话再次打来，再见！”
                         停 5
                         挂机
                """, imported.entry("P03"));
    }

    @Test
    void splitsACauseInBrackets() {
        assertEquals("""
                4. （因市民使用免提）无法听清楚时
                   话务接线员：“对不起，您的声音太小，请您拿起话筒说话好吗？”
                """, imported.entry("P04"));
    }

    @Test
    void keepsMannerAndDelivery() {
        assertEquals("""
                5. 遇到市民声音小听不清楚时
                   话务接线员（保持自己的音量不变的情况下）：“对不起！请您大声一点，好吗？”
                """, imported.entry("P05"));
        assertEquals("""
                8. 遇到市民抱怨话务接线员声音小或听不清楚时
                   话务接线员：“对不起，请问有什么可以帮助您？”（稍微提高音量）
                """, imported.entry("P08"));
    }

    @Test
    void pausesAndHangsUp() {
        assertEquals("""
                6. 遇到电话杂音太大听不清楚时
                   话务接线员：“对不起，您的电话杂音大，听不清楚，请您换一部电话再次打来好吗？再见！”
                   停 5
                   挂机
                """, imported.entry("P06"));
    }

    @Test
    void splitsSiblingSituations() {
        assertEquals("""
                7. 遇到市民讲方言
                   若 能听懂时
                      话务接线员 应 做 在听懂基础上，继续保持普通话的表达
                   若 遇到市民讲方言听不懂时
                      话务接线员：“对不起，请您讲普通话，好吗？谢谢！”
                """, imported.entry("P07"));
    }

    @Test
    void takesSituationsOfOtherForms() {
        assertEquals("""
                9. 若没有听懂市民所述内容时
                   话务接线员：“您反映的问题我已经记录下来了，我给您叙述一遍，您看我理解的对嘛？”
                """, imported.entry("P09"));
        assertEquals("""
                10. 提供的信息较长，需要市民记录下相关内容时
                   话务接线员：“麻烦您记录一下，好吗？”
                """, imported.entry("P10"));
        assertEquals("""
                13. 话务接线员在受理诉求时
                   话务接线员  询问市民：“请问您所反映的问题是否向其他部门反映过？是怎样给您答复的？”
                """, imported.entry("P13"));
    }

    @Test
    void takesTwoSituationsInOneItem() {
        assertEquals("""
                11. 遇到市民打错电话时
                   话务接线员：“对不起，这里是政府服务热线，请问有什么可以帮您？”
                   若 有可能
                      引导 请根据市民的需求，引导市民拨打其它号码
                   情形 当对方提出的问题超出受理范围时
                      话务接线员 请使用：“对不起，您反映的问题不在我们的受理范围，您可以联系{部门}部门，看他们能否帮助到您。”
                """, imported.entry("P11"));
    }

    @Test
    void tellsPlaceholdersApart() {
        assertEquals("""
                12. 遇市民想直接拨打内部其它部门电话时
                   话务接线员：“请您记好{电话}”
                """, imported.entry("P12"));
        assertEquals("""
                24. 遇到市民询问话务接线员个人信息超出话术标准时
                   话务接线员：“对不起，我的工号是{工号}号。”
                   若 市民坚持要求
                      话务接线员 可 告诉市民：单位规定只能告知工号
                """, imported.entry("P24"));
    }

    @Test
    void keepsPleaseUse() {
        assertEquals("""
                14. 话务接线员当有疑难问题需要咨询班长时
                   话务接线员 请使用：“对不起，您的问题我需要向领导请示，不要挂机，请您稍等。”
                """, imported.entry("P14"));
        assertEquals("""
                15. 当市民提供信息不详细或者不准确时
                   话务接线员 请使用：“对不起，您提供的信息不详细，能否在其他方面提供些有效的信息呢？”
                """, imported.entry("P15"));
    }

    @Test
    void hearsTheCitizenInsideTheSituation() {
        assertEquals("""
                16. 遇到市民投诉热线难拨通、应答慢（包括电话铃响三声后才接起）
                   市民：“为什么这么长时间不接电话”
                   话务接线员：“对不起，刚才因为线路忙，让您久等了！请问有什么可以帮助您？”
                """, imported.entry("P16"));
    }

    @Test
    void actsMeanwhileAndReports() {
        assertEquals("""
                17. 遇到市民情绪激动，破口大骂时
                   话务接线员：“对不起，{先生/女士}，请问有什么可以帮助您？”
                   同时 话务接线员 应 做 调整好心态，尽量抚平市民的情绪
                   若 无法处理
                      应 报告 马上报告现场主管领导
                """, imported.entry("P17"));
    }

    @Test
    void speaksOnly() {
        assertEquals("""
                18. 遇到市民责怪话务接线员动作慢、不熟练时
                   话务接线员：“对不起，让您久等了，我将尽快帮您处理。”
                """, imported.entry("P18"));
        assertEquals("""
                21. 遇到无法当场答复的市民投诉时
                   话务接线员：“很抱歉，{先生/女士}，感谢您反映的情况，我们会立即向相关部门反映，尽快给您明确的答复，再见！”
                """, imported.entry("P21"));
        assertEquals("""
                25. 遇到市民提出建议时
                   话务接线员：“谢谢提出的宝贵建议，我们将及时反馈给相关负责人员，再次感谢您对我们工作的关心和支持。”
                """, imported.entry("P25"));
        assertEquals("""
                27. 市民向话务接线员致歉时
                   话务接线员：“没关系，请不必介意。”
                """, imported.entry("P27"));
        assertEquals("""
                28. 遇到骚扰电话时
                   话务接线员：“对不起，您所反映的内容不在我们受理范围内，下一位市民的电话已经接入，我们的通话就到这里吧，感谢你的理解与支持，再见！”
                """, imported.entry("P28"));
        assertEquals("""
                29. 遇到市民善意的约会时
                   话务接线员：“非常感谢！对不起，我不能接受，再次谢谢您！”
                """, imported.entry("P29"));
    }

    @Test
    void recordsAsksAndSubmits() {
        assertEquals("""
                19. 遇到市民对话务接线员服务不满时
                   话务接线员：“对不起，由于我们服务不周给您添麻烦了，请您原谅，您是否能将详细情况告诉我？”
                   记录 认真记录市民的投诉内容
                   做 请市民留下联系方式
                   提交 提交领导处理
                """, imported.entry("P19"));
    }

    @Test
    void recordsRestatesAndHandsOver() {
        assertEquals("""
                20. 市民投诉话务接线员工作出差错时
                   话务接线员：“对不起，给您添麻烦了，我会将您反映的问题如实上报主管领导，并尽快核实处理，给您带来的不便请您原谅！”
                   记录 记录市民姓氏、电话
                   复述 复述投诉内容
                   若 市民仍不接受道歉
                      话务接线员：“对不起，由我们的主管领导与您联系，好吗？”
                      转告 迅速将此情况转告现场主管领导
                      主管领导 应 做 马上与市民联系并妥善处理
                """, imported.entry("P20"));
    }

    @Test
    void awaitsConsentAndMutes() {
        assertEquals("""
                22. 遇到操作界面反应较慢或进行相关资料查询，需要市民等待时
                   话务接线员：“对不起，请您稍等片刻。”
                   等 市民的同意
                   静音 按静音键
                   取消静音
                   话务接线员：“对不起，让您久等了。”
                """, imported.entry("P22"));
    }

    @Test
    void followsUpLater() {
        assertEquals("""
                23. 遇到设备故障不能操作时
                   话务接线员：“对不起，线路正在调整，请您留下联系方式，稍后我将与您联系。”
                   做 请市民留下联系方式
                   日后 做 等设备正常后及时与市民联系
                """, imported.entry("P23"));
    }

    @Test
    void takesAlternatives() {
        assertEquals("""
                26. 需请求市民谅解时
                   话务接线员：“对不起，请您原谅。”或“对不起，很抱歉。”
                """, imported.entry("P26"));
        assertEquals("""
                30. 遇到市民向话务接线员表示感谢时
                   话务接线员 必须 回应：“请不必客气”或“不客气”
                   若 市民进一步表扬
                      话务接线员：“请不必客气，{这是我们应该做的｜这是我们的工作职责}，感谢您对我们工作的支持，随时欢迎您再次来电。”
                """, imported.entry("P30"));
    }

    @Test
    void hearsUnknownTurns() {
        assertEquals("""
                31. 遇到无法当场答复的市民咨询时
                   话务接线员：“对不起，请您留下您的联系方式，我们查询后将尽快与您联系。”
                   市民：“{未知}”
                   话务接线员：“{先生/女士}：请问您贵姓？”
                   市民：“{未知}”
                   话务接线员：“谢谢您的合作，再见！”
                """, imported.entry("P31"));
    }

    @Test
    void loopsUntil() {
        assertEquals("""
                32. 向市民解释完毕后
                   应 做 向市民确认是否明了
                   话务接线员：“请问我刚才的解释，您{是否明白/是否清楚}？”
                   若 市民不能完全明白
                      直到 市民明白为止
                         应 做 将市民不明白的地方重新解释
                """, imported.entry("P32"));
    }

    @Test
    void guardsAndTellsIndirectly() {
        assertEquals("""
                33. 通话结束时
                   话务接线员：“请问您还有其他需要帮助的吗？”
                   待 在确保市民没有其它方面的咨询后
                      话务接线员（礼貌地）：“感谢您的来电，再见！”
                      若 如果是除咨询以外的诉求
                         话务接线员 要 告知：我们会尽快对您反映的问题予以回复。
                """, imported.entry("P33"));
    }

    @Test
    void readsArticles() {
        assertEquals("""
                第一条 解答完毕后
                   禁说 “明白了吗”
                """, imported.entry("B01"));
        assertEquals("""
                第二条 解答问题时
                   禁说 “明白我的意思了吗”
                """, imported.entry("B02"));
        assertEquals("""
                第三条 了解情况时
                   禁说 “请诚实回答”
                """, imported.entry("B03"));
        assertEquals("""
                第四条 重复询问时
                   禁说 “我不是已经告诉你了吗”
                """, imported.entry("B04"));
        assertEquals("""
                第五条 将问题解释清楚后
                   禁说 “知道了吗”
                """, imported.entry("B05"));
        assertEquals("""
                第六条 当问题属自己分外工作时
                   禁说 “这不是我的工作”
                """, imported.entry("B06"));
        assertEquals("""
                第七条 当提出问题时
                   禁说 “我不知道”
                """, imported.entry("B07"));
    }
}
