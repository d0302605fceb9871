// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What an office decides about the rules. One file beside the norm holds it, so that the workbench and the command line
 * see the same.
 *
 * @param off ids of the rules that are not checked
 * @param severities how much a rule weighs, by its id, where it is not as the rule has it
 * @param terms words that the office prefers to others
 * @param budgets how long things may take
 * @param suppressions findings that are put up with until a day
 */
public record Settings(Set<String> off, Map<String, Severity> severities, List<Term> terms, Budgets budgets,
        List<Suppression> suppressions) {

    /** What holds where an office has decided nothing. */
    public static final Settings DEFAULT =
            new Settings(Set.of(), Map.of(), Term.COMMON, Budgets.DEFAULT, List.of());

    /**
     * One word for one thing.
     *
     * @param preferred the word to use
     * @param avoided words for the same that are not used
     */
    public record Term(String preferred, List<String> avoided) {

        /** Words that every office writes one way: 其他 by the Xiandai Hanyu Cidian, and one word for the caller. */
        public static final List<Term> COMMON =
                List.of(new Term("其他", List.of("其它")), new Term("市民", List.of("对方")));
    }

    /**
     * How long things may take.
     *
     * @param charactersPerMinute how fast an operator speaks, punctuation not counted
     * @param speechSeconds the longest utterance, by that speed
     * @param silenceSeconds the longest silence that a caller bears without a word
     */
    public record Budgets(int charactersPerMinute, int speechSeconds, int silenceSeconds) {

        /** 120 characters a minute, as norms of this kind ask for; half a minute of speech; 20 s of silence. */
        public static final Budgets DEFAULT = new Budgets(120, 30, 20);
    }

    /**
     * A finding that is put up with.
     *
     * @param rule the id of the rule
     * @param entry the id, else the number, of the entry; null for the whole norm
     * @param reason why it is put up with
     * @param until the last day on which it is
     */
    public record Suppression(String rule, @Nullable String entry, String reason, LocalDate until) {
    }

    /** How much a violation weighs: what the office says of the rule, else what the rule says of the place. */
    public Severity severity(Violation violation) {
        Severity decided = severities.get(violation.rule().id());
        if (decided != null) {
            return decided;
        }
        Severity own = violation.severity();
        return own != null ? own : violation.rule().severity();
    }
}
