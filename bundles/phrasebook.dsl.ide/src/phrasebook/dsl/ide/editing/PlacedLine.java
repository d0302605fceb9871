// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import phrasebook.exports.document.PrintedLine;

/**
 * A line of the printed document, and the place in the norm's text that it prints.
 *
 * @param sourceOffset where what it prints begins in the norm's text
 * @param sourceLength how much of the norm's text it prints; no other line prints any of it, but the title above the
 *        revisions what the first of them prints
 */
public record PlacedLine(PrintedLine line, int sourceOffset, int sourceLength) {
}
