// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.List;
import java.util.Locale;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.internal.Completer;

/** What may be written at a place. */
public final class Completion {

    private Completion() {
    }

    /**
     * Everything that the language has at the place and that goes on with what stands before it, best first. What is
     * typed counts in Chinese or by the first letters of its pinyin. What stands there already is not proposed again.
     */
    public static List<Proposal> at(ParsedNorm parsed, int offset, Locale locale) {
        return Completer.at(parsed, offset, locale).stream().filter(proposal -> !stands(proposal, parsed.text()))
                .toList();
    }

    private static boolean stands(Proposal proposal, String text) {
        return proposal.length() == proposal.text().length() && text.startsWith(proposal.text(), proposal.offset());
    }
}
