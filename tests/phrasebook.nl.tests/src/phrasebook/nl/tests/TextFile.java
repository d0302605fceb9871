// SPDX-License-Identifier: EPL-2.0
package phrasebook.nl.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** A file of Chinese texts in one of our fragments, and the file of its host that it translates. */
record TextFile(String fragment, Path source, String path) {

    private static final Path BUNDLES = Path.of("../../bundles");
    private static final String OURS = "phrasebook.nl.";

    /** Every file of every fragment. The tests run in their own folder. */
    static List<TextFile> all() {
        List<TextFile> files = new ArrayList<>();
        for (Path fragment : fragments()) {
            Path src = fragment.resolve("src");
            try (Stream<Path> found = Files.walk(src)) {
                found.filter(file -> file.toString().endsWith(".properties")).sorted().forEach(file -> files.add(
                        new TextFile(fragment.getFileName().toString(), file, src.relativize(file).toString())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    static List<Path> fragments() {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(OURS)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Bundle host() {
        String name = "org.eclipse." + fragment.substring(OURS.length());
        return Objects.requireNonNull(Platform.getBundle(name), () -> name + " is not there");
    }

    Map<String, String> chinese() {
        try (Reader reader = Files.newBufferedReader(source)) {
            return load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the host, or of another fragment of it: those of SWT stand in the one for the window system. */
    Map<String, String> english() {
        String english = path.replaceFirst("_zh(_CN)?\\.properties$", ".properties");
        int name = english.lastIndexOf('/') + 1;
        List<URL> found = Collections.list(Objects.requireNonNull(
                host().findEntries("/" + english.substring(0, name), english.substring(name), false),
                () -> host() + " has no " + english));
        try (Reader reader = new InputStreamReader(found.get(0).openStream(), StandardCharsets.UTF_8)) {
            return load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> load(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }

    @Override
    public String toString() {
        return fragment + "/" + path;
    }
}
