// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.content;

import java.util.List;
import java.util.stream.Collectors;

import phrasebook.diff.Aspect;
import phrasebook.model.Act;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Say;
import phrasebook.model.Step;
import phrasebook.model.TimeLimit;

/** Facts put together to the line that a reader knows. */
final class Lines {

    private Lines() {
    }

    /** The step's own line. */
    static String of(Step step, List<Fact> facts) {
        if (step instanceof Say) {
            String prefix = prefix(facts);
            String words = all(facts, Aspect.SPEECH, "或") + all(facts, Aspect.INDIRECT, "");
            String delivery = all(facts, Aspect.DELIVERY, "");
            return (prefix.isEmpty() ? words : prefix + "：" + words) + (delivery.isEmpty() ? "" : "（" + delivery + "）");
        }
        if (step instanceof Act act) {
            return joined(prefix(facts), act.getKind().getLiteral(), all(facts, Aspect.ACT, ""));
        }
        String keyword = keyword(facts);
        return joined("", keyword, facts.stream().filter(f -> f.aspect() != Aspect.BRANCH_KIND).map(Fact::text)
                .collect(Collectors.joining(" ")));
    }

    private static String keyword(List<Fact> facts) {
        return facts.isEmpty() ? "" : switch (facts.get(0).aspect()) {
            case BRANCH_KIND -> facts.get(0).text();
            case UNTIL -> "直到";
            case TARGET -> "转到";
            default -> "";
        };
    }

    private static String prefix(List<Fact> facts) {
        String manner = all(facts, Aspect.MANNER, "");
        String who = all(facts, Aspect.ROLE, "") + (manner.isEmpty() ? "" : "（" + manner + "）");
        return joined(all(facts, Aspect.TIMING, ""), all(facts, Aspect.LIMIT, ""), who,
                all(facts, Aspect.MODALITY, ""), all(facts, Aspect.VERB, ""));
    }

    static String all(List<Fact> facts, Aspect aspect, String separator) {
        StringBuilder all = new StringBuilder();
        for (Fact fact : facts) {
            if (fact.aspect() == aspect) {
                all.append(all.length() == 0 ? "" : separator).append(fact.text());
            }
        }
        return all.toString();
    }

    private static String joined(String... parts) {
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                line.append(line.length() == 0 ? "" : " ").append(part);
            }
        }
        return line.toString();
    }

    static String pause(Pause pause) {
        return pause.getSeconds() == 0 ? "停 片刻" : "停 " + pause.getSeconds() + " 秒";
    }

    static String limit(TimeLimit limit) {
        return limit.getAmount() + " " + limit.getUnit().getLiteral() + "内";
    }

    static String note(Note note, String keyword) {
        return (note.isPending() ? "存疑" : keyword) + (note.getText() == null ? "" : " " + note.getText());
    }
}
