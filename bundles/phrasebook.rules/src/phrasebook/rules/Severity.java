// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.util.Locale;

/** How much a finding weighs. An error makes a norm invalid. */
public enum Severity {
    ERROR, WARNING, INFO;

    /** The word for it in reports and settings: {@code error}, {@code warning} or {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
