// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.List;

import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.Role;
import phrasebook.model.Say;
import phrasebook.model.Situation;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;

/** A norm that nobody sees: checking it makes Java load and link what the first check needs. */
public final class Rehearsal {

    private static final NormFactory MAKE = NormFactory.eINSTANCE;

    private Rehearsal() {
    }

    /** Two phrases in one kind of situation, with speech, a wait and a farewell, and a ban that one of them breaks. */
    public static Norm norm() {
        Norm norm = MAKE.createNorm();
        Role agent = MAKE.createRole();
        agent.setName("话务员");
        norm.getRoles().add(agent);
        norm.getElements().addAll(List.of(phrase(1, "市民询问进度时", agent, "您好，请您稍等。"),
                phrase(2, "市民要求转接时", agent, "这个不归我管，再见。"), ban()));
        return norm;
    }

    private static Phrase phrase(int number, String situation, Role agent, String words) {
        Phrase phrase = MAKE.createPhrase();
        phrase.setNumber(number + ".");
        phrase.setId("P" + number);
        phrase.setSituation(situation(situation));
        Pause pause = MAKE.createPause();
        pause.setSeconds(5);
        phrase.getSteps().addAll(List.of(say(agent, words), pause, say(agent, "感谢您的耐心等待，请问您贵姓？")));
        return phrase;
    }

    private static Ban ban() {
        Ban ban = MAKE.createBan();
        ban.setNumber("3.");
        ban.setId("B1");
        ban.setKind(BanKind.WORDS);
        ban.setTrigger(situation("市民询问时"));
        ban.getWordings().add(utterance("不归我管"));
        ban.setInsteadText(utterance("我帮您转接"));
        return ban;
    }

    private static Say say(Role agent, String words) {
        Say say = MAKE.createSay();
        say.setRole(agent);
        say.getAlternatives().add(utterance(words));
        return say;
    }

    private static Situation situation(String text) {
        Situation situation = MAKE.createSituation();
        situation.setText(text);
        return situation;
    }

    private static Utterance utterance(String words) {
        TextSegment text = MAKE.createTextSegment();
        text.setText(words);
        Utterance utterance = MAKE.createUtterance();
        utterance.getSegments().add(text);
        return utterance;
    }
}
