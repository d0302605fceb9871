// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.settings;

import java.util.List;

/** That a settings file cannot be gone by. It says all that is wrong with it. */
public final class SettingsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<SettingsProblem> problems;

    SettingsException(List<SettingsProblem> problems) {
        super(problems.toString());
        this.problems = problems;
    }

    /** What is wrong, at least one thing, in the order of the text. */
    public List<SettingsProblem> problems() {
        return problems;
    }
}
