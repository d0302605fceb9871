// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import phrasebook.diff.merge.Merge;
import phrasebook.diff.merge.MergeSide;
import phrasebook.diff.merge.Merged;
import phrasebook.diff.merge.TextBlock;
import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.NormParts;
import phrasebook.dsl.ParsedNorm;

/** Merges texts. */
final class Merges {

    private static final NormLanguage LANGUAGE = NormLanguage.create();

    private Merges() {
    }

    static Merged merge(String base, String ours, String theirs) {
        return Merge.of(side(base), side(ours), side(theirs), NormParts::references);
    }

    static MergeSide side(String text) {
        ParsedNorm parsed = LANGUAGE.parse(text);
        NormParts parts = NormParts.of(parsed);
        return new MergeSide(parsed.norm(), parts.header(),
                parts.parts().stream().map(p -> new TextBlock(p.lead(), p.number(), p.rest())).toList(), parts.tail());
    }
}
