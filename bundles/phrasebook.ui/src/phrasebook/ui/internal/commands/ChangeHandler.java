// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;

import phrasebook.ui.internal.compare.NormComparison;

/** Goes through the changes of the comparison in front, or takes one over; which stands behind the class's name. */
public class ChangeHandler extends AbstractHandler implements IExecutableExtension {

    private String name = "";

    @Override
    public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
            @Nullable Object data) {
        name = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        if (event != null && HandlerUtil.getActiveEditorInput(event) instanceof NormComparison comparison
                && !run(comparison)) {
            Display.getCurrent().beep();
        }
        return null;
    }

    private boolean run(NormComparison comparison) {
        return switch (name) {
            case "next" -> comparison.go(true);
            case "previous" -> comparison.go(false);
            case "takeOld" -> comparison.take(true);
            default -> comparison.take(false);
        };
    }
}
