// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

/** A token and its place in the text: from {@code start} up to {@code end}, which are equal for a synthetic token. */
public record Lexeme(TokenKind kind, int start, int end) {
}
