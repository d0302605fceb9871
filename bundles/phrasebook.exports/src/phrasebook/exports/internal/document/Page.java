// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedSource;
import phrasebook.exports.document.Written;

/** The printed lines as they are made. */
final class Page {

    private final Written written;
    private final List<PrintedLine> lines = new ArrayList<>();

    Page(Written written) {
        this.written = written;
    }

    /** An empty line's pieces. */
    Runs runs() {
        return new Runs(written);
    }

    /** A line that shows the head of an object. */
    void line(Kind kind, int level, Runs runs, EObject source) {
        line(kind, level, runs, PrintedSource.of(source));
    }

    /** A line that shows a feature of an object. */
    void line(Kind kind, int level, Runs runs, EObject source, EStructuralFeature feature) {
        line(kind, level, runs, PrintedSource.of(source, feature));
    }

    void line(Kind kind, int level, Runs runs, PrintedSource source) {
        lines.add(new PrintedLine(kind, level, runs.list(), source));
    }

    List<PrintedLine> lines() {
        return List.copyOf(lines);
    }
}
