// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal;

/** What POI and FOP log, through Log4j's interface alone. */
public final class LibraryLogs {

    private LibraryLogs() {
    }

    /** Without a provider Log4j would complain on standard error; the simple one says errors and nothing else. */
    public static void onlyErrors() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    }
}
