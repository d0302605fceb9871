// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.commands.RecentFiles;

/** Menus and tool bar. Everything in them is a command, so keys and menus do the same. */
final class Bars extends ActionBarAdvisor {

    private static final String OWN = "phrasebook.ui.";
    private static final String PLATFORM = "org.eclipse.ui.";

    private static final String QUICK_FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";

    private IWorkbenchWindow window;

    Bars(IActionBarConfigurer configurer) {
        super(configurer);
        window = configurer.getWindowConfigurer().getWindow();
    }

    @Override
    protected void makeActions(IWorkbenchWindow forWindow) {
        window = forWindow;
        // The platform's editors reach these by their retargetable actions.
        register(ActionFactory.SAVE.create(window));
        register(ActionFactory.UNDO.create(window));
        register(ActionFactory.REDO.create(window));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(entry());
        bar.add(versions());
        bar.add(view());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(help());
    }

    private MenuManager file() {
        MenuManager menu = menu("Menu.file", IWorkbenchActionConstants.M_FILE);
        add(menu, OWN + "newNorm", OWN + "open");
        MenuManager recent = menu("Menu.recent", "phrasebook.ui.recent");
        recent.add(new RecentFiles());
        menu.add(recent);
        menu.add(new Separator());
        add(menu, PLATFORM + "file.save", OWN + "saveAs", PLATFORM + "file.saveAll", PLATFORM + "file.revert");
        menu.add(new Separator());
        add(menu, OWN + "importDocument", OWN + "export");
        menu.add(new Separator());
        add(menu, PLATFORM + "file.close", PLATFORM + "file.closeAll");
        menu.add(new Separator());
        add(menu, PLATFORM + "file.exit");
        return menu;
    }

    private MenuManager edit() {
        MenuManager menu = menu("Menu.edit", IWorkbenchActionConstants.M_EDIT);
        add(menu, PLATFORM + "edit.undo", PLATFORM + "edit.redo");
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(new Separator());
        add(menu, PLATFORM + "edit.cut", PLATFORM + "edit.copy", PLATFORM + "edit.paste");
        menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        menu.add(new Separator());
        add(menu, PLATFORM + "edit.delete", PLATFORM + "edit.selectAll");
        menu.add(new Separator());
        add(menu, PLATFORM + "edit.findReplace");
        menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        add(menu, OWN + "references", OWN + "goToDefinition");
        menu.add(new Separator());
        add(menu, PLATFORM + "edit.text.contentAssist.proposals", QUICK_FIX, OWN + "rename", OWN + "format");
        menu.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        add(menu, PLATFORM + "window.preferences");
        return menu;
    }

    private MenuManager entry() {
        MenuManager menu = menu("Menu.entry", "phrasebook.ui.entry");
        add(menu, OWN + "insertPhrase", OWN + "insertBan");
        menu.add(new Separator());
        add(menu, OWN + "moveUp", OWN + "moveDown");
        menu.add(new Separator());
        add(menu, OWN + "split", OWN + "merge", OWN + "deleteEntry");
        menu.add(new Separator());
        add(menu, OWN + "renumber");
        return menu;
    }

    private MenuManager versions() {
        MenuManager menu = menu("Menu.versions", "phrasebook.ui.versions");
        add(menu, OWN + "saveVersion", OWN + "showHistory", OWN + "share");
        menu.add(new Separator());
        add(menu, OWN + "compare", OWN + "compareRelease");
        menu.add(new Separator());
        add(menu, OWN + "nextChange", OWN + "previousChange", OWN + "takeOld", OWN + "takeNew");
        menu.add(new Separator());
        add(menu, OWN + "release");
        return menu;
    }

    private MenuManager view() {
        MenuManager menu = menu("Menu.view", "phrasebook.ui.view");
        add(menu, OWN + "showOutline", OWN + "showForm", OWN + "showPreview", OWN + "showProblems", OWN + "showBans");
        menu.add(new Separator());
        add(menu, PLATFORM + "window.maximizePart", PLATFORM + "window.resetPerspective");
        return menu;
    }

    private MenuManager help() {
        MenuManager menu = menu("Menu.help", IWorkbenchActionConstants.M_HELP);
        add(menu, PLATFORM + "help.quickStartAction");
        menu.add(new Separator());
        add(menu, OWN + "explain", OWN + "guide", OWN + "rules");
        menu.add(new Separator());
        add(menu, OWN + "about");
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        add(tools, OWN + "newNorm", OWN + "open", PLATFORM + "file.save");
        tools.add(new Separator());
        add(tools, OWN + "importDocument", OWN + "export");
        tools.add(new Separator());
        add(tools, PLATFORM + "edit.undo", PLATFORM + "edit.redo");
        tools.add(new Separator());
        add(tools, OWN + "insertPhrase", OWN + "insertBan", OWN + "moveUp", OWN + "moveDown", OWN + "renumber",
                OWN + "format");
        bar.add(tools);
    }

    private static MenuManager menu(String key, String id) {
        return new MenuManager(Messages.get(key), id);
    }

    private void add(IContributionManager to, String... commands) {
        for (String command : commands) {
            CommandContributionItemParameter item = new CommandContributionItemParameter(window, command, command,
                    CommandContributionItem.STYLE_PUSH);
            String label = command.equals(QUICK_FIX) ? "Command.quickFix" // Its last word is that of completion too.
                    : "Command." + command.substring(command.lastIndexOf('.') + 1);
            item.label = Messages.has(label) ? Messages.get(label) : null; // The name, with a key to reach it by.
            to.add(new CommandContributionItem(item));
        }
    }
}
