// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.recovery;

import java.nio.file.Path;

/**
 * An unsaved text that was put aside.
 *
 * @param file where its writer meant it to be
 */
public record Copy(Path file, String text) {
}
