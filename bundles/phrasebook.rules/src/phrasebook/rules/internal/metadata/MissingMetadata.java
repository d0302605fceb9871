// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Norm;
import phrasebook.model.Status;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** A norm that is issued says by whom, under which code, in which version and from which day on. */
public final class MissingMetadata implements Rule {

    private static final int MANY = 20;

    @Override
    public Family family() {
        return Family.METADATA;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        Norm norm = context.norm();
        if (!isIssued(norm)) {
            return;
        }
        List<String> missing = new ArrayList<>();
        need(norm.getIssuer(), "发布单位", missing);
        need(norm.getCode(), "编号", missing);
        need(norm.getVersion(), "版本", missing);
        need(norm.getEffective(), "实施日期", missing);
        if (!missing.isEmpty()) {
            report.accept(Violation.of(this, norm, String.join("、", missing)));
        }
    }

    /** A draft may still lack all of it. What has a source, or many entries, was taken from what somebody issued. */
    private static boolean isIssued(Norm norm) {
        return norm.getStatus() == Status.APPROVED || norm.getStatus() == Status.RELEASED
                || norm.getStatus() == Status.UNSPECIFIED
                        && (norm.getSource() != null || norm.getElements().size() >= MANY);
    }

    private static void need(@Nullable String value, String name, List<String> missing) {
        if (value == null || value.isBlank()) {
            missing.add(name);
        }
    }
}
