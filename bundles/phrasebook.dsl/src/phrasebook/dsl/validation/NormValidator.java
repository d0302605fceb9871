// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.validation;

/** Checks nothing: the generated set-up wants a validator, but {@link NormResourceValidator} says what is found. */
public class NormValidator extends AbstractNormValidator {
}
