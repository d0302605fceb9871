// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.release;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.SavePoint;
import phrasebook.model.Norm;

/** The version that is proposed for the next release. */
final class NextVersion {

    private NextVersion() {
    }

    /** What the norm says, where that was not released yet; else its second number counted on, as in 1.0.0 to 1.1.0. */
    static String of(NormHistory history, Norm norm) {
        List<String> released = released(history);
        @Nullable String version = norm.getVersion();
        String current = version == null || version.isBlank() ? "1.0.0" : version.strip();
        return released.contains(current) ? after(current) : current;
    }

    private static List<String> released(NormHistory history) {
        try {
            return history.savePoints().stream().map(SavePoint::versions).flatMap(List::stream).toList();
        } catch (HistoryException e) {
            return List.of();
        }
    }

    static String after(String version) {
        String[] numbers = version.split("\\.");
        try {
            int second = numbers.length > 1 ? Integer.parseInt(numbers[1]) : 0;
            return Integer.parseInt(numbers[0]) + "." + (second + 1) + (numbers.length > 2 ? ".0" : "");
        } catch (NumberFormatException e) {
            return version;
        }
    }
}
