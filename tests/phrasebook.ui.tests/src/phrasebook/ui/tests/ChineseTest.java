// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import java.util.regex.Pattern;

/** In the Chinese workbench nothing that its user meets is in English. */
class ChineseTest extends LabelsTest {

    /** Names of formats and keys are the same in both languages. */
    private static final Pattern SAME =
            Pattern.compile("\\b(JSON|PDF|Ctrl|Shift|Alt|Enter|Esc|Up|Down|Space|F[0-9]+|UTF-8|UTF-16"
            + "|GB18030|norm|txt|html|Eclipse|Phrasebook|Workbench|Public|License|Markdown|CSV|DOCX|XLSX|Word|Excel|SSML"
            + "|P[0-9]+|B[0-9]+)\\b");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    @Override
    boolean isForeign(String label) {
        return WORD.matcher(SAME.matcher(label).replaceAll("")).find();
    }
}
