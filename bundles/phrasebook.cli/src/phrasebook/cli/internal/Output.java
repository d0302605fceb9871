// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import phrasebook.exports.AtomicFile;
import phrasebook.exports.ExportedFile;

/** Where a command's files go: never onto an input, never two onto one, each wholly or not at all. */
final class Output {

    private final Session session;
    private final Set<Path> taken = new HashSet<>();

    /** Output that leaves these inputs alone. */
    Output(Session session, List<String> inputs) throws Failure {
        this.session = session;
        for (String input : inputs) {
            taken.add(place(session.file(input)));
        }
    }

    /** The folder's name joined with the file's, as it is shown to the user. */
    static String inFolder(String folder, String file) {
        return folder.isEmpty() ? file : Path.of(folder, file).toString();
    }

    /** What a document is called without its folder and the ending of its file. */
    static String baseName(String name) {
        if (name.equals(Session.STANDARD_STREAM)) {
            return "stdin";
        }
        Path last = Path.of(name).getFileName();
        String file = last == null ? name : last.toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** Refuses a name that is taken: by an input, by an earlier file of this run, or by a file unless replacing. */
    void claim(String name, boolean replace) throws Failure {
        Path file = session.file(name);
        if (!taken.add(place(file))) {
            throw Failure.of("output.taken", name);
        }
        if (!replace && Files.exists(file)) {
            throw Failure.of("output.exists", name);
        }
    }

    /** Writes the file, and the folders above it where they are missing. */
    void write(String name, byte[] content) throws Failure {
        Path file = session.file(name);
        try {
            makeFolder(file, new HashSet<>());
            AtomicFile.write(file, out -> out.write(content));
            taken.add(place(file));
        } catch (IOException e) {
            throw FileTrouble.writing(name, e);
        }
    }

    private static void makeFolder(Path file, Set<Path> known) throws IOException {
        Path folder = file.getParent();
        if (folder != null && known.add(folder) && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** Writes the file over an earlier one, and prints its name. */
    void putAndSay(String name, byte[] content) throws Failure {
        claim(name, true);
        write(name, content);
        session.result(name);
    }

    /** Writes the files into the folder over earlier ones, all before any takes its place, and prints their names. */
    void putAndSay(String folder, List<ExportedFile> files) throws Failure {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        Set<Path> folders = new HashSet<>();
        String last = folder;
        try {
            for (ExportedFile file : files) {
                last = inFolder(folder, file.name());
                claim(last, true);
                Path path = session.file(last);
                makeFolder(path, folders);
                contents.put(path, file.content());
            }
            AtomicFile.writeAll(contents);
        } catch (IOException e) {
            Path folderOfMany = Path.of(last).getParent();
            throw FileTrouble.writing(files.size() > 1 && folderOfMany != null ? folderOfMany.toString() : last, e);
        }
        files.forEach(file -> session.result(inFolder(folder, file.name())));
    }

    private static Path place(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
