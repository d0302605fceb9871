// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

import java.util.List;
import java.util.Set;

/** Words that mean the same in a norm, as far as a change from one to the other is no change of content. */
final class SameMeaning {

    private static final List<Set<String>> GROUPS = List.of(Set.of("其它", "其他"), Set.of("你", "您"),
            Set.of("你们", "您"), Set.of("如", "若", "如果", "若是", "假如"), Set.of("吗", "嘛", "么"), Set.of("账号", "帐号"),
            Set.of("登录", "登陆"), Set.of("时", "时候", "的时候"), Set.of("稍后", "稍候"),
            Set.of("应", "应当", "应该"), Set.of("可", "可以"), Set.of("必须", "须"), Set.of("的", "地", "得"),
            Set.of("座席", "坐席"), Set.of("和", "与", "及"), Set.of("通过", "经过"), Set.of("将", "把"));

    private SameMeaning() {
    }

    static boolean of(String one, String other) {
        return GROUPS.stream().anyMatch(g -> g.contains(one) && g.contains(other));
    }
}
