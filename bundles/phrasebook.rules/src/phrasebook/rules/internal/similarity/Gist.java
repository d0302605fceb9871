// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.similarity;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.ChoiceSegment;
import phrasebook.model.Element;
import phrasebook.model.Phrase;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.Situation;
import phrasebook.model.TextSegment;

/**
 * What a phrase comes to, once its manner of speaking is taken away.
 *
 * @param speech all that the operator says in it; empty where that is too little to tell phrases by
 * @param situation when it applies; empty for a phrase that has a name instead
 * @param twin the same with any kind of call for its kind of call; empty where too little is left
 * @param matters the bits of {@link Matters} that it is about
 */
record Gist(String speech, String situation, String twin, long matters) {

    private static final int LEAST_SPEECH = 10;
    private static final int LEAST_TWIN = 6;
    private static final String SILENT = "的了吧呢啊呀吗嘛";
    private static final Pattern FRAME = Pattern.compile("^(?:如遇|遇到|遇|当|在|若|如果)|(?:的?时候|时)$");
    private static final Pattern CALLER = Pattern.compile("市民|来电者|来电人|客户|用户|群众|对方");
    private static final Pattern KIND = Pattern.compile("投诉|咨询|建议|求助|举报|表扬");

    /** What the element comes to: nothing where it is no phrase. */
    static Gist of(Element element) {
        return element instanceof Phrase phrase ? of(phrase) : new Gist("", "", "", 0);
    }

    private static Gist of(Phrase phrase) {
        StringBuilder speech = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        phrase.eAllContents().forEachRemaining(object -> {
            if (object instanceof Say say && !say.isHeard()) {
                say.getAlternatives().forEach(a -> a.getSegments().forEach(s -> add(s, speech, printed)));
            }
        });
        String spoken = heard(speech).replace("帮助", "帮").replace('你', '您');
        String situation = situation(phrase.getSituation());
        String core = KIND.matcher(CALLER.matcher(situation).replaceAll("")).replaceAll("□");
        boolean twin = core.indexOf('□') >= 0 && core.replace("□", "").length() >= LEAST_TWIN;
        return new Gist(spoken.length() < LEAST_SPEECH ? "" : spoken, situation, twin ? core : "",
                situation.isEmpty() ? 0 : Matters.in(situation) | Matters.in(printed.toString()));
    }

    /** Whom one addresses and how is no part of it; what is filled in counts by its name. */
    private static void add(Segment segment, StringBuilder speech, StringBuilder printed) {
        if (segment instanceof TextSegment text && text.getText() != null) {
            speech.append(text.getText());
            printed.append(text.getText());
        } else if (segment instanceof PlaceholderSegment slot && slot.getPlaceholder() != null) {
            speech.append('{').append(slot.getPlaceholder().getName()).append('}');
        } else if (segment instanceof ChoiceSegment choice && !choice.getOptions().equals(List.of("先生", "女士"))) {
            speech.append('{').append(String.join("", choice.getOptions())).append('}');
        }
    }

    private static String situation(@Nullable Situation situation) {
        if (situation == null || situation.isLabel() || situation.getText() == null) {
            return "";
        }
        return heard(FRAME.matcher(situation.getText()).replaceAll(""));
    }

    /** Without what is not heard or means nothing: marks, blanks, particles. */
    private static String heard(CharSequence text) {
        StringBuilder heard = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '{') && SILENT.indexOf(c) < 0) {
                heard.append(c);
            }
        }
        return heard.toString();
    }
}
