// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

/**
 * A name in a text and where it is declared.
 *
 * @param source the name that was asked about
 * @param target the name in its declaration
 */
public record Link(Region source, Region target) {
}
