// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists of words from a file beside a class: sections in brackets, words parted by blanks, notes behind #. */
public final class WordFile {

    private WordFile() {
    }

    /** The words by their section; those before the first section stand under the empty name. */
    public static Map<String, List<String>> sections(Class<?> beside, String file) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> words = new ArrayList<>();
        sections.put("", words);
        for (String line : lines(beside, file)) {
            if (line.startsWith("[")) {
                words = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), words);
            } else {
                words.addAll(List.of(line.split(" ")));
            }
        }
        return sections;
    }

    /** The words of a file without sections. */
    public static List<String> words(Class<?> beside, String file) {
        return lines(beside, file).stream().flatMap(line -> Stream.of(line.split(" "))).toList();
    }

    /** The lines of the file that are neither empty nor notes. */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not there");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
