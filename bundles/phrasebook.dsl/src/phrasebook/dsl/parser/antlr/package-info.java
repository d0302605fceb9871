// SPDX-License-Identifier: EPL-2.0
/** The generated parser, and the tokens that are handed to it. */
@NonNullByDefault({}) // Shared with generated classes, which say nothing of nulls.
package phrasebook.dsl.parser.antlr;

import org.eclipse.jdt.annotation.NonNullByDefault;
