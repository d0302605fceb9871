// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports;

/**
 * The characters of a document.
 *
 * @param text without a byte order mark
 * @param encoding the name of the encoding, such as {@code UTF-8} or {@code GB18030}
 */
public record Decoded(String text, String encoding) {
}
