// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.norm;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

import phrasebook.ui.internal.Messages;

/**
 * A norm as it is being written. Each change of its document is parsed and checked on a thread of its own; whoever
 * shows something of it is told on the window's thread. Nothing here is done twice for one text.
 */
public final class NormSession implements IDocumentListener {

    /** A text and when it was so. Taken on the window's thread: documents are not for two threads at a time. */
    private record Source(long stamp, String text) {
    }

    /** So long after a text the next one is prepared for, in ms: whoever still writes then has paused. */
    private static final int REST = 300;

    private final IDocument document;
    private final @Nullable Path file;
    private final Job job;
    private final Job ahead;
    private final NormReader reader = new NormReader();
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Snapshot latest;
    private volatile @Nullable Snapshot told;
    private volatile @Nullable Snapshot handed;
    private volatile Source source;
    private volatile boolean closed;

    NormSession(IDocument document, @Nullable Path file) {
        this.document = document;
        this.file = file;
        this.source = source();
        job = Job.createSystem(Messages.get("Session.checking"), (ICoreRunnable) monitor -> check());
        job.setPriority(Job.INTERACTIVE);
        ahead = Job.createSystem(Messages.get("Session.checking"), (ICoreRunnable) monitor -> readAhead());
        ahead.setPriority(Job.DECORATE);
        document.addDocumentListener(this);
        job.schedule();
    }

    public IDocument document() {
        return document;
    }

    /** The file that the norm is written in; null where it is in none. */
    public @Nullable Path file() {
        return file;
    }

    /** The last text that was parsed and checked; null before the first is. It may be a key or two behind. */
    public @Nullable Snapshot latest() {
        return latest;
    }

    /** Whether whoever shows something of the norm was told of the text as it is now. */
    public boolean isTold() {
        Snapshot last = told;
        return last != null && last.stamp() == source.stamp();
    }

    /** The text as it is now, parsed and checked here if that has not been done yet. For the window's thread. */
    public Snapshot current() {
        Snapshot known = latest;
        Snapshot now = known != null && known.stamp() == source.stamp() ? known : read();
        handed = now;
        return now;
    }

    /** What is made of the text as it is now. For any thread: the norm does not change meanwhile. */
    public synchronized <T> T with(Function<Snapshot, T> use) {
        return use.apply(read());
    }

    /** Checks again what is known, where the settings beside the norm may have changed. */
    public void settingsChanged() {
        job.schedule();
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
        ahead.cancel();
    }

    private Source source() {
        return new Source(((IDocumentExtension4) document).getModificationStamp(), document.get());
    }

    private void check() {
        if (closed) {
            return;
        }
        Snapshot fresh = read();
        Display.getDefault().asyncExec(() -> tell(fresh));
    }

    // One text at a time: the language is for one thread.
    private synchronized Snapshot read() {
        Source now = source;
        Snapshot known = latest;
        OfficeSettings settings = OfficeSettings.beside(file, known == null ? null : known.settings());
        if (known != null && known.stamp() == now.stamp() && known.settings() == settings) {
            return known;
        }
        Snapshot fresh = reader.read(now.stamp(), now.text(), settings, Arrays.asList(known, told, handed));
        latest = fresh;
        return fresh;
    }

    private void tell(Snapshot fresh) {
        if (!closed && fresh != told && fresh.stamp() == source.stamp()) {
            told = fresh;
            handed = null;
            listeners.forEach(listener -> listener.accept(fresh));
            ahead.cancel();
            ahead.schedule(REST);
        }
    }

    private synchronized void readAhead() {
        Snapshot known = told;
        if (!closed && known != null && known == latest && isTold()) {
            reader.readAhead(known, Arrays.asList(known, handed));
        }
    }
}
