// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.IRunnableWithProgress;

import phrasebook.history.Author;
import phrasebook.history.HistoryException;
import phrasebook.history.HistoryException.Kind;
import phrasebook.history.Shared;
import phrasebook.history.Sharing;
import phrasebook.history.SharingProgress;
import phrasebook.ui.internal.Messages;

/**
 * An exchange with the shared repository. It runs on a thread of its own: one that waits for an answer from the network
 * cannot be stopped, but left alone, and when the answer comes it does nothing any more.
 */
public final class SharingRun implements IRunnableWithProgress, SharingProgress {

    private static final int LOOK_MS = 100;
    private static final int LOOKS_BEFORE_LEAVING = 15;

    /** How far it is. */
    private record State(Stage stage, int percent) {
    }

    private final Sharing sharing;
    private final Author author;
    private final SharingLogin login;
    private final AtomicReference<@Nullable Shared> result = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile State state = new State(Stage.RECEIVING, UNKNOWN);
    private volatile boolean cancelled;

    /**
     * An exchange to come.
     *
     * @param author of a merge
     * @param question for a login that is not kept
     */
    public SharingRun(Sharing sharing, Author author, Logins logins, LoginQuestion question) {
        this.sharing = sharing;
        this.author = author;
        this.login = new SharingLogin(logins,
                (address, again) -> cancelled ? Optional.empty() : question.ask(address, again));
    }

    @Override
    public void run(@Nullable IProgressMonitor progress) throws InvocationTargetException, InterruptedException {
        SubMonitor monitor = SubMonitor.convert(progress, Messages.get("Share.running"), IProgressMonitor.UNKNOWN);
        Thread worker = new Thread(this::share, "sharing");
        worker.setDaemon(true);
        worker.start();
        int looks = 0;
        while (worker.isAlive() && (looks < LOOKS_BEFORE_LEAVING || state.stage() == Stage.MERGING)) {
            worker.join(LOOK_MS);
            cancelled = monitor.isCanceled();
            looks = cancelled ? looks + 1 : 0;
            monitor.subTask(cancelled ? Messages.get("Share.stopping") : words(state));
        }
        if (result.get() == null) {
            fail(failure.get());
        }
    }

    private static String words(State now) {
        String doing = Messages.get("Share." + now.stage());
        return now.percent() == UNKNOWN ? doing : Messages.get("Share.percent", doing, now.percent());
    }

    private void fail(@Nullable Throwable failed) throws InvocationTargetException, InterruptedException {
        if (cancelled || login.isGivenUp()) {
            throw new InterruptedException();
        }
        throw new InvocationTargetException(failed);
    }

    private void share() {
        try {
            Shared shared = null;
            while (shared == null) {
                shared = attempt();
            }
            login.accepted();
            result.set(shared);
        } catch (HistoryException | RuntimeException | Error e) {
            failure.set(e);
        }
    }

    /** Nothing where the login was refused, so that it is worth while to ask for another one. */
    private @Nullable Shared attempt() throws HistoryException {
        try {
            return sharing.share(author, login, this);
        } catch (HistoryException e) {
            if (e.kind() == Kind.LOGIN_REFUSED && !cancelled && login.refused()) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public void at(Stage stage, int percent) {
        state = new State(stage, percent);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** What it did; null before it ended, and where it failed. */
    public @Nullable Shared result() {
        return result.get();
    }
}
