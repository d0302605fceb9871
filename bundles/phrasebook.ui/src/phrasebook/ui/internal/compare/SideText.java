// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

/**
 * What one of the two norms says where something changed.
 *
 * @param text as the pane of that side shows it
 */
record SideText(String text) {
}
