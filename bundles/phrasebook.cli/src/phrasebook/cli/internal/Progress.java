// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

/** Tells somebody who waits at a terminal how far the work is; nobody else, and not of work that is done at once. */
final class Progress {

    private static final long PATIENCE = 500_000_000;
    private static final String CLEAR = "\r\u001B[K";

    private final Session session;
    private final int total;
    private final long start = System.nanoTime();
    private int done;
    private boolean shown;

    /** @param total how many pieces of work there are */
    Progress(Session session, int total) {
        this.session = session;
        this.total = total;
    }

    /** A piece of work begins. */
    void begin(String what) {
        done++;
        if (session.console().terminal() && System.nanoTime() - start > PATIENCE) {
            session.beside(CLEAR + session.messages().text("progress", done, total, what));
            shown = true;
        }
    }

    /** Something is about to be printed: the line of progress makes way for it. */
    void pause() {
        if (shown) {
            session.beside(CLEAR);
            shown = false;
        }
    }
}
