// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

/** What happened to an entry, or to a part of one. */
public enum ChangeKind {
    ADDED, REMOVED, MOVED, CHANGED
}
