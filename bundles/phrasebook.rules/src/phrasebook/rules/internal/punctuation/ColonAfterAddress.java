// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.punctuation;

import java.util.List;
import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Fix;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;
import phrasebook.rules.internal.Passage.Kind;
import phrasebook.rules.internal.PassageRule;
import phrasebook.rules.internal.Spoken;

/** Who is addressed is parted from what is said by a comma; the colon is for letters. */
public final class ColonAfterAddress implements PassageRule {

    private static final List<String> ADDRESSES =
            List.of("先生", "女士", "同志", "小姐", "老师", "师傅", "大爷", "大妈", "阿姨", "市民", "朋友");
    /** No address is longer than this. */
    private static final int LONGEST = 12;

    @Override
    public Family family() {
        return Family.PUNCTUATION;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Passage passage, Context context, Consumer<Violation> report) {
        if (!passage.is(Kind.SPOKEN)) {
            return;
        }
        String text = passage.text();
        for (Sentence sentence : Sentence.of(text)) {
            int colon = sentence.words().indexOf('：');
            String before = colon < 0 ? "" : sentence.words().substring(0, colon);
            if (before.length() <= LONGEST && before.indexOf('是') < 0 && before.indexOf('，') < 0
                    && ADDRESSES.stream().anyMatch(before::endsWith)) {
                int at = sentence.start() + colon;
                report.accept(passage.breaks(this, at, at + 1, new Fix("，", true), before.replace(Spoken.SLOT, '…')));
            }
        }
    }
}
