// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import java.util.List;

/**
 * A run of neighbours whose numbers all changed in the same way, while the entries stayed in their order.
 *
 * @param entries at least one, in the order of the document
 */
public record Renumbering(EntryKind entry, List<Numbers> entries) {

    /** The two numbers of one entry, as printed, and its places among the elements of the two norms. */
    public record Numbers(int oldIndex, int newIndex, String from, String to) {
    }

    /** The first of the run. */
    public Numbers first() {
        return entries.get(0);
    }

    /** The last of the run. */
    public Numbers last() {
        return entries.get(entries.size() - 1);
    }

    /** The old numbers in short, such as {@code 11–60}. */
    public String from() {
        return span(first().from(), last().from());
    }

    /** The new numbers in short. */
    public String to() {
        return span(first().to(), last().to());
    }

    private static String span(String first, String last) {
        return first.equals(last) ? bare(first) : bare(first) + "–" + bare(last);
    }

    private static String bare(String number) {
        int end = number.length();
        while (end > 0 && ".．、".indexOf(number.charAt(end - 1)) >= 0) {
            end--;
        }
        return number.substring(0, end);
    }
}
