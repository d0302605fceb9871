// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

import phrasebook.exports.AtomicFile;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.FileTrouble;
import phrasebook.ui.internal.files.NormFiles;

/** Makes a norm of a published document. What becomes of it is shown beside it before anything is written. */
public class ImportWizard extends Wizard {

    private final ImportSourcePage source = new ImportSourcePage();
    private final ImportResultPage result = new ImportResultPage();

    public ImportWizard() {
        setWindowTitle(Messages.get("Import.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(result);
    }

    @Override
    public @Nullable IWizardPage getNextPage(IWizardPage page) {
        return page == source ? result : null;
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == result && result.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        Path file = result.file();
        byte[] text = result.norm().getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, out -> out.write(text));
        } catch (IOException e) {
            result.setErrorMessage(FileTrouble.writing(file, e));
            return false;
        }
        NormFiles.open(file);
        return true;
    }
}
