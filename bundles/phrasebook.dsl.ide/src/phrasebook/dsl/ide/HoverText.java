// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.List;

/**
 * What is told of a place.
 *
 * @param region what it is about
 * @param lines below the title, each a line of its own
 */
public record HoverText(Region region, String title, List<String> lines) {
}
