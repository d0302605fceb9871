// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import phrasebook.diff.Reason;
import phrasebook.model.query.NumberStyle;

/** Time limits in a text, such as 20 秒内 and 不超过三天. */
final class Limits {

    private static final String FIGURES = "([0-9０-９]+|[一二两三四五六七八九十百]+)";
    private static final String UNITS = "(秒钟?|分钟?|个?小时|个?工作日|天|日|周|个月)";
    private static final Pattern LIMIT = Pattern.compile("(?:不(?:得|能|应)?超过\\s*" + FIGURES + "\\s*" + UNITS + "|"
            + FIGURES + "\\s*" + UNITS + "\\s*(?:之内|以内|内|前))");

    private final List<Double> seconds = new ArrayList<>();
    private final String rest;

    private Limits(String text) {
        StringBuilder others = new StringBuilder();
        Matcher matcher = LIMIT.matcher(text);
        while (matcher.find()) {
            boolean first = matcher.group(1) != null;
            String figures = first ? matcher.group(1) : matcher.group(3);
            seconds.add(NumberStyle.integer(figures.replace('两', '二')) * unit(matcher.group(first ? 2 : 4)));
            matcher.appendReplacement(others, "§");
        }
        rest = matcher.appendTail(others).toString();
    }

    /** What a change means that concerns the limits alone. */
    static Optional<Reason> change(String before, String after) {
        Limits old = new Limits(before);
        Limits now = new Limits(after);
        if (old.seconds.size() != now.seconds.size() || old.seconds.equals(now.seconds)
                || !Signs.without(old.rest).equals(Signs.without(now.rest))) {
            return Optional.empty();
        }
        boolean shorter = false;
        boolean longer = false;
        for (int i = 0; i < old.seconds.size(); i++) {
            shorter |= now.seconds.get(i) < old.seconds.get(i);
            longer |= now.seconds.get(i) > old.seconds.get(i);
        }
        return Optional.of(shorter && longer ? Reason.MIXED : shorter ? Reason.SHORTER_LIMIT : Reason.LONGER_LIMIT);
    }

    private static double unit(String unit) {
        return switch (unit.charAt(unit.startsWith("个") ? 1 : 0)) {
            case '秒' -> 1;
            case '分' -> 60;
            case '小' -> 3600;
            case '工' -> 1.4 * 86400; // Five of them are a week.
            case '周' -> 7 * 86400;
            case '月' -> 30 * 86400;
            default -> 86400;
        };
    }
}
