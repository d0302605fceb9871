// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

/** An entry to refer to, with what tells a reader which one it is. */
public record EntryChoice(String id, String number, String situation) {
}
