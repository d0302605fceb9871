// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

/** Is told how far an exchange with a shared repository is, and may stop it. Runs on the thread that exchanges. */
@FunctionalInterface
public interface SharingProgress {

    /** What is being done. */
    enum Stage {
        /** What others saved is fetched; no file has changed yet. */
        RECEIVING,
        /** It is put together with what was saved here: files are written, which only takes a moment. */
        MERGING,
        /** What was saved here is sent. */
        SENDING
    }

    /** How much of a piece of work is done where nobody knows how much there is. */
    int UNKNOWN = -1;

    /** For whoever only waits. */
    SharingProgress NONE = (stage, percent) -> { };

    /**
     * So far it is now. A stage has several pieces of work, each of which begins at nothing.
     *
     * @param percent of the piece of work at hand, from 0 to 100, or {@link #UNKNOWN}
     */
    void at(Stage stage, int percent);

    /** Whether to stop as soon as possible. What was written by then is whole, and sharing again goes on from there. */
    default boolean isCancelled() {
        return false;
    }
}
