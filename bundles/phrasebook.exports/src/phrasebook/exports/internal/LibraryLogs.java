// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal;

/** What POI logs through Log4j's interface, and FOP through that of Commons Logging. */
public final class LibraryLogs {

    private LibraryLogs() {
    }

    /**
     * Without a provider Log4j would complain on standard error, and Commons Logging look for one that no bundle has;
     * the simple ones say errors and nothing else.
     */
    public static void onlyErrors() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.SimpleLog");
        System.setProperty("org.apache.commons.logging.simplelog.defaultlog", "error");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    }
}
