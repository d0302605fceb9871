// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal;

import org.eclipse.jdt.annotation.Nullable;

/** Text as XML 1.0 can hold it. */
public final class XmlText {

    private XmlText() {
    }

    /** The text without the two code points of a norm that XML forbids and no font shows; empty for none. */
    public static String of(@Nullable String text) {
        return text == null ? "" : text.replace("\uFFFE", "").replace("\uFFFF", "");
    }
}
