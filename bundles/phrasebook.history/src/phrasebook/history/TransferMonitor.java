// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.ProgressMonitor;

import phrasebook.history.HistoryException.Kind;
import phrasebook.history.SharingProgress.Stage;

/** What Git's transport tells of its work, as percents: its own words are English, and for those who know Git. */
final class TransferMonitor implements ProgressMonitor {

    private final SharingProgress progress;
    private final Stage stage;
    private int total;
    private int done;
    private int percent = SharingProgress.UNKNOWN;

    private TransferMonitor(SharingProgress progress, Stage stage) {
        this.progress = progress;
        this.stage = stage;
    }

    /**
     * A stage begins.
     *
     * @throws HistoryException where it is not to
     */
    static TransferMonitor begin(SharingProgress progress, Stage stage) throws HistoryException {
        progress.at(stage, SharingProgress.UNKNOWN);
        // Told first: whoever stops it and sees an earlier stage knows that this one does not come any more.
        if (progress.isCancelled()) {
            throw new HistoryException(Kind.CANCELLED);
        }
        return new TransferMonitor(progress, stage);
    }

    @Override
    public void start(int tasks) {
        // How many there are is not how long they take.
    }

    @Override
    public void beginTask(@Nullable String title, int work) {
        total = work;
        done = 0;
        tell();
    }

    @Override
    public void update(int completed) {
        done += completed;
        tell();
    }

    private void tell() {
        int now = total <= 0 ? SharingProgress.UNKNOWN : (int) Math.min(100, 100L * done / total);
        if (now != percent) {
            percent = now;
            progress.at(stage, now);
        }
    }

    @Override
    public void endTask() {
        // The next one says where it begins.
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }

    @Override
    public void showDuration(boolean enabled) {
        // Nobody needs to know.
    }
}
