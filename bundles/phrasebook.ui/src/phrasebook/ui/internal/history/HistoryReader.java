// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.diff.Change;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.DiffTexts;
import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.history.EntryChange;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.SavePoint;
import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;
import phrasebook.ui.internal.Messages;

/**
 * Reads the history of a norm, or of one entry of it, beside the window. Its norm is its own, so it keeps nobody
 * waiting.
 */
public final class HistoryReader {

    /**
     * What is asked for.
     *
     * @param text the norm's, as it is now
     * @param caret where the entry is whose history is asked for; -1 for the whole norm's
     */
    private record Question(Path file, String text, int caret) {
    }

    private final Consumer<HistoryList> show;
    private final NormLanguage language = NormLanguage.create();
    private final DiffTexts texts = new DiffTexts(Messages.locale());
    private final Job job = Job.createSystem(Messages.get("History.job"), (ICoreRunnable) monitor -> answer());
    private volatile @Nullable Question question;

    /** @param show runs on the window's thread */
    public HistoryReader(Consumer<HistoryList> show) {
        this.show = show;
    }

    /**
     * Asks for a history.
     *
     * @param caret where the entry is; -1 for the whole norm's
     * @param pause for so many ms nothing begins
     */
    public void request(Path file, String text, int caret, int pause) {
        question = new Question(file, text, caret);
        job.cancel();
        job.schedule(pause);
    }

    /** What was asked for is not shown any more. */
    public void forget() {
        question = null;
    }

    private void answer() {
        Question asked = question;
        if (asked == null) {
            return;
        }
        HistoryList list = list(asked);
        Display.getDefault().asyncExec(() -> {
            if (asked == question) {
                show.accept(list);
            }
        });
    }

    private HistoryList list(Question asked) {
        NormHistory history = new NormHistory(asked.file(), language);
        try {
            return asked.caret() < 0 ? norm(history, asked) : entry(history, asked);
        } catch (HistoryException e) {
            return HistoryList.none(e.message(Messages.locale()));
        }
    }

    private static HistoryList norm(NormHistory history, Question asked) throws HistoryException {
        List<SavePoint> points = history.savePoints();
        List<HistoryRow> rows = points.stream()
                .map(point -> new HistoryRow(point, null, point.note().lines().findFirst().orElse(""))).toList();
        return new HistoryList(rows, points.isEmpty() ? Messages.get("History.nothing")
                : Messages.get("History.points", points.size()), asked.text(), -1);
    }

    private HistoryList entry(NormHistory history, Question asked) throws HistoryException {
        ParsedNorm parsed = language.parse(asked.text());
        int index = index(parsed.norm(), asked.caret());
        if (index < 0) {
            return HistoryList.none(Messages.get("History.noEntry"));
        }
        List<HistoryRow> rows = new ArrayList<>();
        for (EntryChange change : history.changes(parsed.norm(), index)) {
            rows.add(new HistoryRow(change.point(), change, words(change.change())));
        }
        return new HistoryList(rows, Messages.get("History.entry", name(parsed.norm().getElements().get(index)),
                rows.size()), asked.text(), index);
    }

    /** The place of the entry that the caret is in, or stands behind; -1 before the first one. */
    static int index(Norm norm, int caret) {
        int index = -1;
        for (Element element : norm.getElements()) {
            INode node = NodeModelUtils.getNode(element);
            if (node == null || node.getOffset() > caret) {
                break;
            }
            index++;
        }
        return index;
    }

    private static String name(Element element) {
        String id = element instanceof Numbered numbered ? numbered.getId() : null;
        String number = element instanceof Numbered numbered ? numbered.getNumber() : null;
        return ((number == null ? "" : number) + (id == null ? "" : " [" + id + "]")).strip();
    }

    private String words(Change change) {
        String kind = texts.of(change.kind());
        String happened = change.isMoved() && change.kind() != ChangeKind.MOVED
                ? Messages.get("Compare.both", texts.of(ChangeKind.MOVED), kind) : kind;
        return Messages.get("Compare.change", happened, texts.of(change.changeClass()), texts.of(change.reason()));
    }
}
