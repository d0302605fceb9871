// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.IRunnableWithProgress;

import phrasebook.history.Author;
import phrasebook.history.Credentials.Login;
import phrasebook.history.HistoryException;
import phrasebook.history.HistoryException.Kind;
import phrasebook.history.Shared;
import phrasebook.history.Sharing;
import phrasebook.ui.internal.Messages;

/**
 * An exchange with the shared repository. The network may take its time: it runs on a thread of its own, which is
 * stopped where it is cancelled. Stopped at any point, nothing is lost, and it is simply done again.
 */
public final class SharingRun implements IRunnableWithProgress {

    private static final int LOOK_MS = 100;

    private final Sharing sharing;
    private final Author author;
    private final Logins logins;
    private final Function<String, Optional<Login>> ask;
    private final AtomicReference<@Nullable Shared> result = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicReference<@Nullable String> asked = new AtomicReference<>();

    /**
     * An exchange to come.
     *
     * @param author of a merge
     * @param ask for a login that is not kept; empty where whoever was asked gave up
     */
    public SharingRun(Sharing sharing, Author author, Logins logins, Function<String, Optional<Login>> ask) {
        this.sharing = sharing;
        this.author = author;
        this.logins = logins;
        this.ask = ask;
    }

    @Override
    public void run(@Nullable IProgressMonitor progress) throws InvocationTargetException, InterruptedException {
        SubMonitor monitor = SubMonitor.convert(progress, Messages.get("Share.running"), IProgressMonitor.UNKNOWN);
        Thread worker = new Thread(this::share, "sharing");
        worker.setDaemon(true);
        worker.start();
        while (worker.isAlive()) {
            worker.join(LOOK_MS);
            if (monitor.isCanceled()) {
                worker.interrupt();
                monitor.subTask(Messages.get("Share.stopping"));
            }
        }
        Throwable failed = failure.get();
        if (monitor.isCanceled() && result.get() == null) {
            throw new InterruptedException();
        }
        if (failed != null) {
            throw new InvocationTargetException(failed);
        }
    }

    private void share() {
        try {
            result.set(sharing.share(author, this::login));
        } catch (HistoryException e) {
            String address = asked.get();
            if (e.kind() == Kind.LOGIN_REFUSED && address != null) {
                logins.forget(address);
            }
            failure.set(e);
        } catch (RuntimeException | Error e) {
            failure.set(e);
        }
    }

    private Optional<Login> login(String address) {
        asked.set(address);
        Optional<Login> kept = logins.of(address);
        return kept.isPresent() ? kept : ask.apply(address);
    }

    /** What it did; null before it ended, and where it failed. */
    public @Nullable Shared result() {
        return result.get();
    }
}
