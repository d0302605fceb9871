// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import phrasebook.diff.merge.Merge;
import phrasebook.diff.merge.MergeSide;
import phrasebook.diff.merge.Merged;
import phrasebook.diff.merge.TextBlock;
import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.NormParts;
import phrasebook.dsl.ParsedNorm;

/** From three texts of a norm to one. */
public final class NormMerge {

    private final NormLanguage language;

    /** Reads the texts in that language. */
    public NormMerge(NormLanguage language) {
        this.language = language;
    }

    /**
     * What the merge gave.
     *
     * @param text with the line ends of ours
     * @param conflicts the lines of the text at which conflicts begin
     * @param broken names and ids that were declared on both sides and are not any more, each after its kind
     */
    public record Result(String text, List<Integer> conflicts, Set<String> broken) {

        /** Whether nobody has to decide anything. */
        public boolean isClean() {
            return conflicts.isEmpty() && broken.isEmpty();
        }
    }

    /** Merges two edits of one text; see {@link Merge}. An empty text is an empty norm. */
    public Result merge(String base, String ours, String theirs) {
        ParsedNorm mine = language.parse(lines(ours));
        ParsedNorm other = language.parse(lines(theirs));
        Merged merged = Merge.of(side(language.parse(lines(base))), side(mine), side(other), NormParts::references);
        Set<String> broken = new TreeSet<>(NormParts.brokenLinks(language.parse(merged.text())));
        Set<String> before = new HashSet<>(NormParts.brokenLinks(mine));
        before.addAll(NormParts.brokenLinks(other));
        broken.removeAll(before);
        String text = ours.contains("\r\n") ? merged.text().replace("\n", "\r\n") : merged.text();
        return new Result(text, merged.conflicts(), broken);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    /** A norm as a merge, or a takeover of single changes, needs it. */
    public static MergeSide side(ParsedNorm parsed) {
        NormParts parts = NormParts.of(parsed);
        return new MergeSide(parsed.norm(), parts.header(),
                parts.parts().stream().map(p -> new TextBlock(p.lead(), p.number(), p.rest())).toList(), parts.tail());
    }
}
