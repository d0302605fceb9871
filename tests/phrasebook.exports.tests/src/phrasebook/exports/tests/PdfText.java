// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import phrasebook.exports.ExportException;
import phrasebook.exports.internal.fonts.FontLibrary;
import phrasebook.exports.internal.pdf.Pdf;
import phrasebook.model.Norm;

/** What Poppler's {@code pdftotext} reads in an exported PDF: the lines of each page, top to bottom. */
final class PdfText {

    private final List<List<String>> pages;

    private PdfText(List<List<String>> pages) {
        this.pages = pages;
    }

    /** Whether this machine has what the tests of PDF need: Poppler. */
    static boolean possible() {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, "pdftotext")));
    }

    static byte[] bytes(Norm norm) throws IOException, ExportException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Pdf.export(norm, FontLibrary.ofMachine(), pdf);
        return pdf.toByteArray();
    }

    static PdfText of(Norm norm) throws IOException, ExportException {
        return of(bytes(norm));
    }

    static PdfText of(byte[] pdf) throws IOException {
        Path file = Files.createTempFile("norm", ".pdf");
        try {
            Files.write(file, pdf);
            Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-")
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (InputStream out = process.getInputStream()) {
                String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                return new PdfText(Arrays.stream(text.split("\f")).map(page -> page.lines().toList()).toList());
            }
        } finally {
            Files.delete(file);
        }
    }

    /** The line at the foot of each page. */
    List<String> feet() {
        return pages.stream().map(page -> page.get(page.size() - 1)).toList();
    }

    /** All lines but those at the feet. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        pages.forEach(page -> lines.addAll(page.subList(0, page.size() - 1)));
        return lines;
    }

    /** The lines of a page, from 0, without its foot. */
    List<String> page(int i) {
        return pages.get(i).subList(0, pages.get(i).size() - 1);
    }

    /** The text from a page on, without blanks. */
    String solidFrom(int page) {
        return pages.subList(page, pages.size()).stream().flatMap(p -> p.subList(0, p.size() - 1).stream())
                .map(PdfText::solid).collect(Collectors.joining());
    }

    static String solid(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
