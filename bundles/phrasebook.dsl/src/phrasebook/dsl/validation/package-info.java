// SPDX-License-Identifier: EPL-2.0
/** Validation inside Xtext. */
package phrasebook.dsl.validation;
