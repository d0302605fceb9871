// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;

/**
 * A placeholder to choose from.
 *
 * @param name as it is put into braces
 * @param sign what is printed for it
 */
public record PlaceholderChoice(String name, String meaning, String sign, List<String> values) {
}
