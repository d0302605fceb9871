// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.validation;

/** Checks nothing: the generated set-up wants a validator, but what is found comes from {@link NormResourceValidator}. */
public class NormValidator extends AbstractNormValidator {
}
