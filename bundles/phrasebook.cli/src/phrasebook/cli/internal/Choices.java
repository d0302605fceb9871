// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.Collection;

/** Values that an option knows; any other is a usage error that lists them. */
final class Choices {

    private Choices() {
    }

    static String require(String option, String value, Collection<String> known) throws Failure {
        if (!known.contains(value)) {
            throw Failure.of("usage.choice", option, value, String.join("|", known));
        }
        return value;
    }
}
