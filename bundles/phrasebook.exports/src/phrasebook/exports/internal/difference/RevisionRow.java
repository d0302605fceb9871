// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.difference;

import java.util.ArrayList;
import java.util.List;

import phrasebook.diff.ChangeClass;
import phrasebook.exports.internal.difference.MarkedRun.Mark;

/**
 * One change as a row: the old entry, the new one, and what changed.
 *
 * @param className what the class is called, such as 收紧
 * @param old the paragraphs of the left cell, each as its runs; more than one where entries became one
 * @param now those of the right cell
 * @param explanation a line for each thing that changed
 */
public record RevisionRow(ChangeClass changeClass, String className, List<List<MarkedRun>> old,
        List<List<MarkedRun>> now, List<String> explanation) {

    /** The explanation behind the name of the class, as in 〔收紧〕. */
    public List<List<MarkedRun>> labelled() {
        List<List<MarkedRun>> paragraphs = new ArrayList<>();
        for (String line : explanation) {
            MarkedRun text = new MarkedRun(Mark.PLAIN, line);
            paragraphs.add(paragraphs.isEmpty() ? List.of(new MarkedRun(Mark.LABEL, "〔" + className + "〕"), text)
                    : List.of(text));
        }
        return paragraphs;
    }
}
