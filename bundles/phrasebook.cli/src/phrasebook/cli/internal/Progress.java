// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

/** Tells how far a work of several pieces is. */
final class Progress {

    private static final long PATIENCE = 500_000_000;

    private final Session session;
    private final ProgressLine line;
    private final int total;
    private int done;

    /** @param total how many pieces of work there are */
    Progress(Session session, int total) {
        this.session = session;
        this.line = new ProgressLine(session, PATIENCE);
        this.total = total;
    }

    /** A piece of work begins. */
    void begin(String what) {
        done++;
        line.show(session.messages().text("progress", done, total, what));
    }

    /** Something is about to be printed: the line of progress makes way for it. */
    void pause() {
        line.pause();
    }
}
