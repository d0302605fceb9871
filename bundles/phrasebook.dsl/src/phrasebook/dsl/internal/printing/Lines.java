// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import org.eclipse.jdt.annotation.Nullable;

/** Text that grows line by line at a depth of indentation. */
final class Lines {

    static final String INDENT = "   ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void line(String content) {
        text.append(INDENT.repeat(depth)).append(content.strip()).append('\n');
    }

    /** A keyword and what follows it, if anything does. */
    void line(String keyword, @Nullable String content) {
        line(content == null ? keyword : keyword + " " + content);
    }

    void indented(Runnable body) {
        depth++;
        body.run();
        depth--;
    }

    /** A blank line, unless the text begins here. */
    void separate() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
