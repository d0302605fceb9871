// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

/** A line for somebody who waits at a terminal, and for nobody else. */
final class ProgressLine {

    private static final String CLEAR = "\r\u001B[K";

    private final Session session;
    private final long start;
    private boolean shown;

    /**
     * The work begins.
     *
     * @param patience for so many nanoseconds nothing is shown: there may soon be nothing to wait for
     */
    ProgressLine(Session session, long patience) {
        this.session = session;
        this.start = System.nanoTime() + patience;
    }

    /** This is being done; the line says nothing else any more. */
    void show(String text) {
        if (session.console().terminal() && System.nanoTime() - start >= 0) {
            session.beside(CLEAR + text);
            shown = true;
        }
    }

    /** Something is about to be printed: the line makes way for it. */
    void pause() {
        if (shown) {
            session.beside(CLEAR);
            shown = false;
        }
    }
}
