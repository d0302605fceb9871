// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.norm;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

import phrasebook.ui.internal.Messages;

/** Makes what a view shows of a norm on a thread of its own. The window's thread only shows it. */
public final class Beside<T> {

    private final Function<Snapshot, T> make;
    private final Consumer<T> show;
    private final int pause;
    private final Job job = Job.createSystem(Messages.get("View.job"), (ICoreRunnable) monitor -> run());
    private volatile @Nullable NormSession session;

    /**
     * @param pause for so many ms nothing must be asked for before it begins: what is typed meanwhile comes first, and
     *            is shown with it; a norm that was not shown before is shown at once
     * @param make runs beside the window, and keeps nothing of the norm that it looks at
     * @param show runs on the window's thread
     */
    public Beside(int pause, Function<Snapshot, T> make, Consumer<T> show) {
        this.pause = pause;
        this.make = make;
        this.show = show;
    }

    /** Shows the norm of the session as it is then. To be asked again with each snapshot that the session tells of. */
    public void request(@Nullable NormSession of) {
        boolean first = of != session;
        session = of;
        if (of != null) {
            job.cancel(); // Where it waits already it waits anew.
            job.schedule(first ? 0 : pause);
        }
    }

    /** What has not been shown yet is not shown any more. */
    public void forget() {
        session = null;
    }

    private void run() {
        NormSession of = session;
        if (of != null && of.isTold()) { // Else the next text comes first, and with it the next request.
            T made = of.with(make);
            Display.getDefault().asyncExec(() -> {
                if (of == session) {
                    show.accept(made);
                }
            });
        }
    }
}
