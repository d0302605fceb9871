// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import phrasebook.history.SharingProgress;

/** Tells how far an exchange with a shared repository is. */
final class SharingLine implements SharingProgress, AutoCloseable {

    private final Messages messages;
    private final ProgressLine line;

    SharingLine(Session session) {
        this.messages = session.messages();
        this.line = new ProgressLine(session, 0);
    }

    @Override
    public void at(Stage stage, int percent) {
        String doing = messages.text("share." + stage);
        line.show(percent == UNKNOWN ? doing : messages.text("share.percent", doing, percent));
    }

    /** It came to an end, be it a bad one: what is said of that stands in a line of its own. */
    @Override
    public void close() {
        line.pause();
    }
}
