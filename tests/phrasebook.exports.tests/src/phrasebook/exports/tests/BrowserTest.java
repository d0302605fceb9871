// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of revisions in a real browser: Debian's Chromium, where it is installed. */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    // The page tells its layout in its own markup, where the test can read it.
    private static final String PROBE = """
            <script>
            const box = document.getElementById('show-content');
            const rows = () => [...document.querySelectorAll('tbody tr')].filter(r => r.offsetHeight > 0).length;
            const all = rows();
            box.checked = false;
            const without = rows();
            box.checked = true;
            const mark = getComputedStyle(document.querySelector('ins'));
            document.body.dataset.probe = [all, without, mark.textDecorationLine,
              mark.backgroundColor !== 'rgba(0, 0, 0, 0)', document.documentElement.scrollWidth <= innerWidth].join(' ');
            </script></body>""";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void requireBrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM),
                "chromium is not installed: the page is tested without a browser only");
    }

    private String run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(CHROMIUM.toString(), "--headless", "--no-sandbox",
                "--disable-gpu", "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the browser did not end");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private Path page(String content) throws Exception {
        return Files.writeString(folder.resolve("修订.html"), content);
    }

    private static String table() throws Exception {
        return DifferenceTest.export("html", DifferenceTest.norm("请讲", "无声时"),
                DifferenceTest.norm("您好！", "杂音大时", "无声时"), Locale.CHINESE);
    }

    @Test
    void showsMarksAndHidesAClassWhoseBoxIsEmpty() throws Exception {
        Path page = page(table().replace("</body>", PROBE));
        String dom = run("--window-size=1000,800", "--dump-dom", page.toUri().toString());
        assertTrue(dom.contains("data-probe=\"2 0 underline true true\""), () -> dom.substring(dom.indexOf("<body")));
    }

    @Test
    void fitsANarrowWindow() throws Exception {
        Path page = page(table().replace("</body>", PROBE));
        String dom = run("--window-size=500,800", "--dump-dom", page.toUri().toString());
        assertTrue(dom.contains("underline true true\""), () -> dom.substring(dom.indexOf("<body")));
    }

    @Test
    void printsOnOnePage() throws Exception {
        Path pdf = folder.resolve("table.pdf");
        run("--print-to-pdf=" + pdf, "--no-pdf-header-footer", page(table()).toUri().toString());
        String content = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(content.startsWith("%PDF-"));
        assertEquals(1, content.split("/Type /Page\\b(?!s)", -1).length - 1);
    }
}
