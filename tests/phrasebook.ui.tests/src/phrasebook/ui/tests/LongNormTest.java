// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.rules.Finding;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.views.PreviewView;
import phrasebook.ui.internal.views.ProblemsView;

/** A norm of 10,000 phrases is written in like any other: what takes long is done beside the window. */
class LongNormTest extends WorkbenchTest {

    private static final int PHRASES = 10_000;
    private static final int KEYS = 40;
    private static final int MANY_KEYS = 100;

    /** Who does what takes long. On the window's thread none of them may work for the whole norm. */
    private static final Set<String> BESIDE = Set.of("phrasebook.dsl.NormLanguage", "phrasebook.dsl.NormFindings",
            "phrasebook.rules.Checker", "phrasebook.dsl.ide.Outline", "phrasebook.dsl.ide.Foldings",
            "phrasebook.dsl.ide.Links", "phrasebook.dsl.ide.editing.PrintedForm", "phrasebook.dsl.ide.BanOverview");

    private static String norm() {
        StringBuilder text = new StringBuilder("规范：长\n角色：话务接线员、市民\n\n");
        for (int i = 1; i <= PHRASES; i++) {
            text.append(i).append(". [P").append(i).append("] 情况").append(i).append("时\n   话务接线员：“您好，这是第")
                    .append(i).append("条。”\n   停 3 秒\n\n");
        }
        return text.toString();
    }

    /** Looks at what the window's thread does, every few milliseconds. */
    private static final class Watch extends Thread {

        private final Thread watched;
        private final Map<String, Integer> seen = new TreeMap<>();
        private volatile boolean ended;

        Watch(Thread watched) {
            super("watch");
            this.watched = watched;
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!ended) {
                for (StackTraceElement frame : watched.getStackTrace()) {
                    if (BESIDE.contains(frame.getClassName())) {
                        seen.merge(frame.getClassName() + "." + frame.getMethodName(), 1, Integer::sum);
                    }
                }
                try {
                    Thread.sleep(3);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        Map<String, Integer> end() throws InterruptedException {
            ended = true;
            join();
            return seen;
        }
    }

    @Test
    void nothingLongIsDoneOnTheWindowsThread() throws IOException, InterruptedException {
        view(PreviewView.ID, PreviewView.class);
        view(ProblemsView.ID, ProblemsView.class);
        Watch watch = new Watch(display.getThread());
        watch.start();
        ITextEditor editor = open(norm());
        StyledText preview = named("预览", StyledText.class);
        until("printed", () -> preview.getLineCount() > PHRASES);
        caret(editor, "这是第5000条", true);
        figures(PHRASES + " phrases", "long-norm.txt", type(editor, KEYS));
        until("printed", () -> preview.getText().contains("这是第5000条" + "好".repeat(KEYS)));
        assertEquals(Map.of(), watch.end());
        assertTrue(document(editor).get().contains("这是第5000条" + "好".repeat(KEYS)));
    }

    @Test
    void keysInTheReferenceNorm() throws IOException {
        view(PreviewView.ID, PreviewView.class);
        view(ProblemsView.ID, ProblemsView.class);
        ITextEditor editor = openSample();
        caret(editor, "请问有什么可以帮助您", true);
        figures("the 33 phrases of the reference norm", "reference-norm.txt", type(editor, MANY_KEYS));
        assertTrue(document(editor).get().contains("请问有什么可以帮助您" + "好".repeat(MANY_KEYS)));
    }

    /** Types as fast as it is checked; says for each key how many ms it took until whoever shows something was told. */
    private long[] type(ITextEditor editor, int keys) {
        List<Long> latencies = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            long start = System.nanoTime();
            StyledText text = text(editor);
            text.replaceTextRange(text.getCaretOffset(), 0, "好");
            until("checked", () -> latest(editor));
            latencies.add((System.nanoTime() - start) / 1_000_000);
        }
        return latencies.stream().mapToLong(Long::longValue).toArray();
    }

    /** For who reads the log of a build: what they are depends on what else the machine does. */
    private static void figures(String norm, String file, long[] latencies) throws IOException {
        long[] sorted = latencies.clone();
        Arrays.sort(sorted);
        String figures = "key to markers at " + norm + ", ms: median " + sorted[sorted.length / 2] + ", p95 "
                + sorted[sorted.length * 95 / 100] + ", all " + Arrays.toString(latencies);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", file), figures + "\n");
    }

    private boolean latest(ITextEditor editor) {
        return Objects.requireNonNull(NormSessions.of(editor)).isTold();
    }

    @Test
    void aMistakeInALongNormIsMarkedInItsPlace() throws IOException {
        ITextEditor editor = open(norm());
        caret(editor, "这是第7000条。”", true);
        text(editor).replaceTextRange(text(editor).getCaretOffset() - 1, 1, "");
        List<Finding> findings = checked(editor).findings();
        assertEquals(List.of("P7000"), findings.stream().filter(f -> f.rule().equals("Syntax")).map(Finding::entry)
                .toList());
    }
}
