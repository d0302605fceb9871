// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import java.util.ArrayList;
import java.util.List;

import phrasebook.model.Norm;

/**
 * A norm as a list of entries that are numbered when it is written, so that edits of it renumber as an editor would.
 *
 * @param ids whether entries are written with their ids
 */
record Draft(List<Item> items, boolean ids) {

    /** An entry. Its key is its id, and no other entry of any edited draft has it. */
    record Item(int key, boolean ban, String situation, List<String> lines) {

        private String id() {
            return (ban ? "B" : "P") + key;
        }
    }

    private static final String[] WHEN = { "来电接通时", "遇到无声电话时", "市民声音小听不清楚时", "市民投诉话务员时", "市民致谢时", "通话结束时",
            "需要市民等待时", "遇到骚扰电话时", "市民情绪激动时", "系统出现故障时" };
    private static final String[] STEPS = { "话务员：“您好，请问有什么可以帮助您？”", "停 5 秒", "挂机", "话务员 应 记录 投诉内容",
            "若 市民同意\n      静音\n      转告 班长", "市民：“我要投诉。”", "班长 可 告知：办理的进度", "2 小时内 话务员 应 回访 市民",
            "话务员：“请您大声一点，好吗？”或“请您说慢一点。”", "直到 市民明白为止\n      话务员：“请问您明白了吗？”", "注 语气要诚恳",
            "话务员：“{姓}{先生/女士}，您可以联系{部门}。”" };
    private static final String[] BANNED = { "禁说 “不知道”", "禁说 “明白了吗”、“懂了吗”", "理由 不礼貌", "程度 严重", "反例 “您不知道吗？”",
            "改用 “请您稍等。”", "备注 试行" };

    static Item item(int key, int what, List<Integer> lines) {
        boolean ban = what % 4 == 3;
        List<String> own = new ArrayList<>();
        for (int line : lines) {
            String text = ban ? BANNED[line % BANNED.length] : STEPS[line % STEPS.length];
            // A ban says each thing once.
            if (!ban || own.stream().noneMatch(l -> l.startsWith(text.substring(0, 2)))) {
                own.add(text);
            }
        }
        if (ban && own.stream().noneMatch(l -> l.startsWith("禁说"))) {
            own.add(0, BANNED[0]);
        }
        return new Item(key, ban, WHEN[what / 4 % WHEN.length], own);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int phrases = 0;
        int bans = 0;
        for (Item item : items) {
            text.append(item.ban() ? "第" + ++bans + "条 " : ++phrases + ". ").append(ids ? "[" + item.id() + "] "
                    : item.ban() ? "[B] " : "[P] ").append(item.situation()).append('\n');
            item.lines().forEach(l -> text.append("   ").append(l).append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    Norm norm() {
        return Revision.norm(text());
    }
}
