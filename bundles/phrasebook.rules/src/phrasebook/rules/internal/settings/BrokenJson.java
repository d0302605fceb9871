// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.settings;

/** That a text is no JSON, from a place on. */
public final class BrokenJson extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    BrokenJson(int offset) {
        super(null, null, false, false);
        this.offset = offset;
    }

    /** The offset behind the last character that could be read. */
    public int offset() {
        return offset;
    }
}
