// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that are wrong in many ways: lines of a norm that are broken in turn, and random signs and keywords. */
final class Mutations {

    /** Words that fit no form of line anywhere but in a provision. */
    static final String NONSENSE = "啊啊啊 胡言乱语";

    private static final String[] PIECES = { "“", "”", "\"", "「", "」", "『", "』", "＂", "（", "）", "(", ")", "[", "]",
    "【", "】", "{",
        "}", "｛", "｝", "{{", "}}", "{“}", "/", "／", "｜", "|", "：", ":", "、", "，", ",", "。", "#", "※", " ", "  ",
        "   ", "      ",
        "\t", "　", "\n", "\n   ", "\n      ", "\n\n", "\r\n", "\r", "\uFEFF", "\u00A0", "1.", "2. ", "[P01]", "[B01]",
        "[T01]",
        "[D01]", "[p02] ", "[P]", "第一条", "第一章", "一、", "（一）", "①", "a)", "5", "５", "99999999", "秒", "秒内", "个工作日内", "片刻",
        "停", "若", "待", "情形", "直到", "转到", "注", "存疑", "备注", "段", "或", "禁说", "禁做", "不可没有", "改用", "理由", "程度", "反例",
        "正例", "严重", "同时", "日后", "此后", "应", "应当", "必须", "请使用", "可", "不得", "做", "挂机", "静音", "取消静音", "等", "告知",
        "规范：", "状态：", "已发布", "角色：", "占位：", "印作", "取值", "修订：", "版本：", "话务接线员", "市民", "部门", "姓", "某", "\0", "𠮷", "x" };

    private static final String[] LINES = { "1. [P01] 问候", "2. 问候语：", "3. [P] （因噪音）听不清时", "第一条 [B01] 解答后", "第二条 解答后",
    "[D01] 标题",
        "一、标题", "4. [T01] 声音（适中），说“您好”", "附3 [P09] 其他", "话务接线员：“您好”或：“{先生/女士}好”（微笑）", "市民：“{部门}”", "“您好”、“再见”",
        "同时 20 秒内 话务接线员（轻声） 应当 告知：请看“公告”{甲｜乙}", "话务接线员 应 登记 {姓}的话", "此后 称呼 市民", "挂机", "停 5 秒", "停 片刻",
        "若 无声", "待 同意后", "情形 打错时", "直到 明白为止", "转到 [P01]", "注 说明", "存疑 某事", "备注 提示", "※ [B02] 禁说 “不知道”、“不管”",
        "禁做 直接挂机", "不可没有 {（表示）}抱歉", "改用 [P01]", "改用 “我查一查”", "理由 不礼貌", "程度 严重", "反例 “不知道啊”", "正例 “{{知道}}”",
        "段 注 另一段", "另一段", "# 备忘", "规范：名称", "状态：草案", "角色：班长（组长）", "占位：电话（号码，印作“***”，取值“1”、“2”）", "修订：1.0｜张三｜｜首版",
        "", "啊 啊" };
    private static final String[] INDENTS = { "", "", "   ", "   ", "   ", "      ", "         ", "\t", "　　", " " };
    private static final String[] LINE_ENDS = { "\n", "\n", "\n", "\r\n", "\r", "\n\n" };

    private Mutations() {
    }

    /** The line made wrong in several ways. */
    static List<String> of(String line) {
        String content = line.strip();
        List<String> broken = new ArrayList<>(List.of(content, line.indent(-line.length()).strip() + "”",
                line.replaceAll("[“”]", ""),
                line.replace("：", ""), line.replaceAll("[\\[\\]]", ""), line.replace("“", ""), line.replace("”", "")));
        for (int third = 1; third <= 2; third++) {
            broken.add(line.substring(0, line.length() - content.length() + content.length() * third / 3));
        }
        int start = line.length() - content.length();
        for (int at = start; at < line.length(); at += Math.max(1, content.length() / 6)) {
            broken.add(line.substring(0, at) + line.substring(at + 1));
            broken.add(line.substring(0, at) + "“([{）：".charAt(at % 7 % 6) + line.substring(at));
        }
        return broken;
    }

    /** The text with one line replaced. */
    static String replaced(List<String> lines, int index, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(index, line);
        return String.join("\n", changed) + "\n";
    }

    /** A text of random pieces, or of known lines with random pieces in them; one seed gives one text. */
    static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(random.nextBoolean() ? Norms.HEADER + "1. [P01] 问候\n   " : "");
        if (random.nextBoolean()) {
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(any(random, PIECES));
            }
        } else {
            for (int i = random.nextInt(10); i >= 0; i--) {
                text.append(any(random, INDENTS)).append(changed(random, any(random, LINES)))
                        .append(any(random, LINE_ENDS));
            }
        }
        return text.toString();
    }

    private static String changed(Random random, String line) {
        StringBuilder changed = new StringBuilder(line);
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(changed.length() + 1);
            changed.replace(at, Math.min(changed.length(), at + random.nextInt(2)), any(random, PIECES));
        }
        return changed.toString();
    }

    private static String any(Random random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
