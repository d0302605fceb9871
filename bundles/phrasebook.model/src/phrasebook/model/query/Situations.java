// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import phrasebook.model.NormFactory;
import phrasebook.model.Situation;

/** Reads and prints the line that says when a phrase or ban applies. */
public final class Situations {

    private Situations() {
    }

    /**
     * Splits a printed situation. {@code （因市民使用免提）无法听清楚时} has a cause; {@code 问候语：} is a label, which names the
     * phrase rather than saying when it applies.
     */
    public static Situation parse(String printed) {
        Situation situation = NormFactory.eINSTANCE.createSituation();
        String text = Punctuation.canonical(printed);
        int close = causeEnd(text);
        if (close > 0) {
            situation.setCause(text.substring(1, close).strip());
            text = text.substring(close + 1).strip();
        }
        if (text.length() > 1 && (text.endsWith("：") || text.endsWith(":"))) {
            situation.setLabel(true);
            text = text.substring(0, text.length() - 1).strip();
        }
        situation.setText(text);
        return situation;
    }

    /**
     * The index of the bracket that closes a cause at the start of the text, or -1 where there is none: brackets inside
     * it are paired, and something must follow it.
     */
    public static int causeEnd(String text) {
        if (text.isEmpty() || text.charAt(0) != '（' && text.charAt(0) != '(') {
            return -1;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if ((c == '）' || c == ')') && --depth == 0) {
                return i > 1 && !text.substring(1, i).isBlank() && !isRest(text, i + 1) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isRest(String text, int from) {
        String rest = text.substring(from).strip();
        return rest.isEmpty() || rest.equals("：") || rest.equals(":");
    }

    /** The situation as the document prints it, without a label's colon. */
    public static String printed(Situation situation) {
        String text = situation.getText() == null ? "" : situation.getText();
        String cause = situation.getCause();
        return cause == null || cause.isEmpty() ? text : "（" + cause + "）" + text;
    }
}
