// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import java.util.regex.Pattern;

/** In the English workbench nothing but norms is in Chinese. It runs in a workbench of its own. */
class EnglishTest extends LabelsTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** Words of the language that a norm is written in are quoted. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    @Override
    String language() {
        return "en";
    }

    @Override
    boolean isForeign(String label) {
        return CHINESE.matcher(QUOTED.matcher(label).replaceAll("")).find();
    }
}
