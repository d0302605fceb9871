// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The norms that were open last, the latest first. */
public final class RecentNorms {

    private static final int MOST = 9;
    private static final String KEY = "recentNorms";

    private RecentNorms() {
    }

    /** Those of them that are still there. */
    public static List<Path> all() {
        return preferences().get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).filter(Files::exists)
                .toList();
    }

    static void add(Path file) {
        List<String> names = new ArrayList<>();
        names.add(file.toAbsolutePath().normalize().toString());
        preferences().get(KEY, "").lines().filter(line -> !names.contains(line)).limit(MOST - 1).forEach(names::add);
        preferences().put(KEY, String.join("\n", names));
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("phrasebook.ui");
    }
}
