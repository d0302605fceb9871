// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A state of a norm that somebody kept.
 *
 * @param id the name of the commit, by which {@link NormHistory#text} finds it
 * @param time when, in the zone of whoever kept it
 * @param note what they said about it, may have several lines
 * @param versions released from this state, rising
 */
public record SavePoint(String id, Author author, ZonedDateTime time, String note, List<String> versions) {
}
