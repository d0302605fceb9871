// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Something that headings speak of. Headings that would fit any phrase, such as 沟通内容, are no topics.
 *
 * @param titles words of which a heading holds one
 * @param words of which a phrase holds at least one where it has to do with the topic
 */
record Topic(List<String> titles, List<String> words) {

    /** The topic of a heading, if it is a known one. */
    static Optional<Topic> of(String title) {
        return title.isEmpty() ? Optional.empty()
                : Table.TOPICS.stream().filter(t -> t.titles.stream().anyMatch(title::contains)).findFirst();
    }

    boolean isIn(String text) {
        return words.stream().anyMatch(text::contains);
    }

    /** Read when the first heading is looked at. */
    private static final class Table {

        static final List<Topic> TOPICS = read();

        private static List<Topic> read() {
            try (InputStream in = Topic.class.getResourceAsStream("topics.txt");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(Table::topic).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Topic topic(String line) {
            String[] sides = line.split("：", 2);
            return new Topic(List.of(sides[0].split("、")), List.of(sides[1].split("、")));
        }
    }
}
