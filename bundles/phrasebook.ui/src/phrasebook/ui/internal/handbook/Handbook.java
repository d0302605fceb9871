// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.OfficeSettings;

/** The pages of the folder {@code docs} that a writer of norms reads. The build packs them into this bundle. */
public final class Handbook {

    /** How a norm is written. */
    public static final String LANGUAGE = "语言.md";
    /** A first day with the workbench. */
    public static final String GUIDE = "用户手册.md";
    /** All rules in a table. */
    public static final String RULES = "README.md";

    /** How the settings file is written. */
    public static final String SETTINGS = "检查设置.md";

    /** How norms are compared, merged, saved and released. */
    public static final String VERSIONS = "版本.md";

    private static @Nullable Map<String, Page> pages;

    private Handbook() {
    }

    /** All pages by their files' names: the guide, the language, the rules in the order of their catalogue. */
    public static synchronized Map<String, Page> pages() {
        Map<String, Page> known = pages;
        if (known == null) {
            known = read();
            pages = known;
        }
        return known;
    }

    private static Map<String, Page> read() {
        List<String> paths = new ArrayList<>(List.of(GUIDE, LANGUAGE, SETTINGS, VERSIONS, "rules/" + RULES));
        Rules.all().stream().map(Rule::id).forEach(id -> paths.add("rules/" + id + ".md"));
        Map<String, Page> read = new LinkedHashMap<>();
        for (String path : paths) {
            Page page = read(path);
            if (page != null) {
                read.put(page.file(), page);
            }
        }
        return Collections.unmodifiableMap(read);
    }

    private static @Nullable Page read(String path) {
        Bundle bundle = FrameworkUtil.getBundle(Handbook.class);
        URL url = bundle == null ? null : bundle.getEntry("handbook/" + path);
        if (url == null) {
            return null;
        }
        try (InputStream in = url.openStream()) {
            return Page.of(path.substring(path.lastIndexOf('/') + 1),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""));
        } catch (IOException e) {
            ILog.of(Handbook.class).warn(path, e);
            return null;
        }
    }

    /** The page of a finding's rule; how a norm is written where it is no rule that was broken. */
    public static String of(String rule) {
        return pages().containsKey(rule + ".md") ? rule + ".md"
                : rule.equals(OfficeSettings.RULE) ? SETTINGS : LANGUAGE;
    }

    /** A rule's name in words of the reader's language; its id where it has no page. */
    public static String name(String rule) {
        Page page = pages().get(rule + ".md");
        return page == null ? rule : page.subject(Messages.locale());
    }
}
