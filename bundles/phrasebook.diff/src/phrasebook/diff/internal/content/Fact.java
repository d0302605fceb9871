// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.content;

import phrasebook.diff.Aspect;

/** One thing that a step, a ban or an entry says, in the spelling of the language. */
public record Fact(Aspect aspect, String text) {
}
