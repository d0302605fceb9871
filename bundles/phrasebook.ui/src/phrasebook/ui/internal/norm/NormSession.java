// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.norm;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.rules.Finding;
import phrasebook.ui.internal.Messages;

/**
 * A norm as it is being written. Each change of its document is parsed and checked on a thread of its own; whoever shows
 * something of it is told on the window's thread. Nothing here is done twice for one text.
 */
public final class NormSession implements IDocumentListener {

    /** A text and when it was so. Taken on the window's thread: documents are not for two threads at a time. */
    private record Source(long stamp, String text) {
    }

    private final IDocument document;
    private final Job job;
    private final NormLanguage language = NormLanguage.create();
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Snapshot latest;
    private volatile Source source;
    private volatile boolean closed;
    private @Nullable Snapshot told;

    NormSession(IDocument document) {
        this.document = document;
        this.source = source();
        job = Job.createSystem(Messages.get("Session.checking"), (ICoreRunnable) monitor -> check());
        job.setPriority(Job.INTERACTIVE);
        document.addDocumentListener(this);
        job.schedule();
    }

    public IDocument document() {
        return document;
    }

    /** The last text that was parsed and checked; null before the first is. It may be a key or two behind. */
    public @Nullable Snapshot latest() {
        return latest;
    }

    /** The text as it is now, parsed and checked here if that has not been done yet. */
    public Snapshot current() {
        Snapshot known = latest;
        return known != null && known.stamp() == source.stamp() ? known : read();
    }

    /** From now on tells the listener of each new snapshot, and of the latest at once, on the window's thread. */
    public void addListener(Consumer<Snapshot> listener) {
        listeners.add(listener);
        Snapshot known = latest;
        if (known != null) {
            listener.accept(known);
        }
    }

    public void removeListener(Consumer<Snapshot> listener) {
        listeners.remove(listener);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Nothing is done with the old text.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        source = source();
        job.schedule();
    }

    void close() {
        closed = true;
        document.removeDocumentListener(this);
        listeners.clear();
        job.cancel();
    }

    private Source source() {
        return new Source(((IDocumentExtension4) document).getModificationStamp(), document.get());
    }

    private void check() {
        if (closed) {
            return;
        }
        Snapshot fresh = current();
        Display.getDefault().asyncExec(() -> tell(fresh));
    }

    // One text at a time: the language is for one thread.
    private synchronized Snapshot read() {
        Source now = source;
        Snapshot known = latest;
        if (known != null && known.stamp() == now.stamp()) {
            return known;
        }
        ParsedNorm norm = language.parse(now.text());
        List<Finding> findings = language.check(norm, Messages.locale());
        Snapshot fresh = new Snapshot(now.stamp(), norm, findings);
        latest = fresh;
        return fresh;
    }

    private void tell(Snapshot fresh) {
        if (!closed && fresh != told && fresh.stamp() == source.stamp()) {
            told = fresh;
            listeners.forEach(listener -> listener.accept(fresh));
        }
    }
}
