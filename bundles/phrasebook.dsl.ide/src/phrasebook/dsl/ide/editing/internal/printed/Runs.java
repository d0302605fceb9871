// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal.printed;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ide.editing.PrintedRun;
import phrasebook.dsl.ide.editing.PrintedRun.RunStyle;
import phrasebook.model.NormPackage;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Segment;
import phrasebook.model.Utterance;
import phrasebook.model.Wording;
import phrasebook.model.query.Wordings;

/** The pieces of a printed line as they are put together. Pieces of one style run into each other. */
final class Runs {

    private final List<PrintedRun> runs = new ArrayList<>();

    Runs add(RunStyle style, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return this;
        }
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).style() == style) {
            runs.set(last, new PrintedRun(runs.get(last).text() + text, style));
        } else {
            runs.add(new PrintedRun(text, style));
        }
        return this;
    }

    Runs plain(@Nullable String text) {
        return add(RunStyle.PLAIN, text);
    }

    /** What is said, in quotes. */
    Runs utterances(List<Utterance> utterances, String separator, RunStyle style) {
        for (int i = 0; i < utterances.size(); i++) {
            plain(i == 0 ? "" : separator);
            add(style, "“").wording(utterances.get(i), style).add(style, "”");
        }
        return this;
    }

    Runs wording(@Nullable Wording wording, RunStyle style) {
        if (wording != null) {
            wording.getSegments().forEach(s -> segment(s, style));
        }
        return this;
    }

    private void segment(Segment segment, RunStyle style) {
        if (segment instanceof PlaceholderSegment slot) {
            boolean broken = slot.getPlaceholder() == null || slot.getPlaceholder().eIsProxy();
            add(RunStyle.PLACEHOLDER, broken
                    ? "{" + written(slot, NormPackage.Literals.PLACEHOLDER_SEGMENT__PLACEHOLDER) + "}"
                    : Wordings.printed(segment));
        } else {
            add(style, Wordings.printed(segment));
        }
    }

    /** A reference in the words of the text, for one that leads nowhere. */
    static String written(EObject holder, EReference reference) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(holder, reference);
        return nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.get(0)).strip();
    }

    /** Ends the line with the sign, unless it ends with a mark already. */
    Runs end(String sign) {
        String last = runs.isEmpty() ? "" : runs.get(runs.size() - 1).text();
        boolean marked = last.isEmpty() || "。！？：；，….!?:;,”".indexOf(last.charAt(last.length() - 1)) >= 0;
        return marked ? this : plain(sign);
    }

    List<PrintedRun> list() {
        return List.copyOf(runs);
    }
}
