// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.io.IOException;
import java.util.List;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ICompareNavigator;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

import phrasebook.diff.merge.TextEdit;
import phrasebook.dsl.ide.TextChange;
import phrasebook.model.Norm;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.editor.DocumentEdits;

/**
 * What the compare editor shows: the changes from an old norm to a new one, and each of them side by side. A change can
 * be taken over into the text of either side that is in a file.
 */
public final class NormComparison extends CompareEditorInput {

    private static final int STEPS = 3;

    private final NormSide old;
    private final NormSide now;
    private @Nullable Compared compared;
    private @Nullable ComparePanes panes;
    private @Nullable Room room;

    /** Compares two norms, which are read only when the editor opens. */
    public NormComparison(NormSide old, NormSide now) {
        super(new CompareConfiguration());
        this.old = old;
        this.now = now;
        setTitle(Messages.get("Compare.editor", old.name(), now.name()));
    }

    /** Opens the compare editor on two norms; where they do not differ, or one cannot be read, that is said instead. */
    public static void open(NormSide old, NormSide now) {
        CompareUI.openCompareEditor(new NormComparison(old, now));
    }

    @Override
    protected @Nullable Object prepareInput(@Nullable IProgressMonitor progress) throws InterruptedException {
        SubMonitor monitor = SubMonitor.convert(progress, Messages.get("Compare.reading", old.name()), STEPS);
        try {
            String before = text(old, monitor);
            String after = text(now, monitor);
            Compared fresh = Compared.of(before, after);
            step(monitor);
            compared = fresh;
            return fresh.comparison().isEmpty() ? null : new DiffNode(Differencer.CHANGE);
        } catch (IOException e) {
            setMessage(e.getMessage());
            return null;
        }
    }

    private static String text(NormSide side, SubMonitor monitor) throws IOException, InterruptedException {
        try {
            String text = side.text();
            step(monitor);
            return text;
        } catch (IOException e) {
            String name = side instanceof FileSide file ? file.file().toString() : side.name();
            throw new IOException(Messages.get("Open.file", name) + "\n\n" + e.getMessage(), e);
        }
    }

    private static void step(SubMonitor monitor) throws InterruptedException {
        monitor.worked(1);
        if (monitor.isCanceled()) {
            throw new InterruptedException();
        }
    }

    private void show(ComparePanes where, Compared fresh, int place) {
        where.show(Messages.get("Compare.old", version(fresh.old().norm(), old.name())),
                Messages.get("Compare.new", version(fresh.now().norm(), now.name())),
                ChangeList.of(fresh.comparison(), Messages.locale()), place);
    }

    private static String version(Norm norm, String otherwise) {
        String version = norm.getVersion();
        return version == null || version.isBlank() ? otherwise : version;
    }

    @Override
    public Control createContents(@Nullable Composite parent) {
        ComparePanes made = new ComparePanes(parent, this, old.isEditable(), now.isEditable());
        panes = made;
        made.control().addDisposeListener(event -> handleDispose());
        Compared known = compared;
        if (known != null) {
            show(made, known, 0);
        }
        contentsCreated();
        room = new Room(getWorkbenchPart());
        return made.control();
    }

    @Override
    public boolean setFocus2() {
        ComparePanes shown = panes;
        if (shown == null) {
            return false;
        }
        refresh();
        shown.setFocus();
        return true;
    }

    @Override
    public synchronized ICompareNavigator getNavigator() {
        return next -> !go(next);
    }

    /** Goes to the next change or the previous one. Returns whether there is one. */
    public boolean go(boolean next) {
        ComparePanes shown = panes;
        return shown != null && shown.tree().go(next);
    }

    /** Compares again where one of the texts has changed. Returns whether it had. */
    private boolean refresh() {
        ComparePanes shown = panes;
        Compared known = compared;
        if (shown == null || known == null) {
            return false;
        }
        try {
            String before = old.text();
            String after = now.text();
            if (before.equals(known.oldText()) && after.equals(known.newText())) {
                return false;
            }
            Compared fresh = Compared.of(before, after);
            compared = fresh;
            show(shown, fresh, shown.tree().place());
            return true;
        } catch (IOException e) {
            return false; // What was compared is still shown, and nothing can be taken over from it.
        }
    }

    /**
     * Takes the chosen change over: edits one side so that it says what the other one says, as one step to undo.
     * Returns whether it did; not so where the texts are no longer those that are shown.
     *
     * @param intoNew whether the new norm is edited, rather than the old one
     */
    public boolean take(boolean intoNew) {
        ComparePanes shown = panes;
        Compared known = compared;
        ChangeNode chosen = shown == null ? null : shown.tree().chosen();
        NormSide side = intoNew ? now : old;
        if (known == null || chosen == null || !side.isEditable() || refresh()) {
            return false;
        }
        List<TextEdit> edits = chosen.whole().take().edits(known, intoNew);
        IWorkbenchPart here = getWorkbenchPart();
        ITextEditor editor = side.editor();
        boolean done = editor != null && apply(editor, known.text(intoNew), edits);
        if (here != null) {
            here.getSite().getPage().activate(here);
        }
        refresh();
        return done;
    }

    private static boolean apply(ITextEditor editor, String text, List<TextEdit> edits) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        boolean mayChange = !(editor instanceof ITextEditorExtension2 guarded) || guarded.validateEditorInputState();
        if (document == null || !mayChange || !document.get().equals(text)) {
            return false;
        }
        DocumentEdits.apply(document,
                edits.stream().map(e -> new TextChange(e.offset(), e.length(), e.text())).toList());
        return true;
    }

    @Override
    protected void handleDispose() {
        panes = null;
        Room taken = room;
        if (taken != null) {
            taken.giveBack();
        }
        super.handleDispose();
    }
}
