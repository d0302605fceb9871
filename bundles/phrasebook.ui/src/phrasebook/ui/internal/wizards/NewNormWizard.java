// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.jface.wizard.Wizard;

import phrasebook.exports.AtomicFile;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.FileTrouble;
import phrasebook.ui.internal.files.NormFiles;

/** Begins a norm: an empty one with its header, or a copy of the sample. */
public class NewNormWizard extends Wizard {

    private static final String SAMPLE = "/sample/yingkou-12345.norm";

    private final NewNormPage page = new NewNormPage();

    public NewNormWizard() {
        setWindowTitle(Messages.get("New.title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path file = page.file();
        try {
            byte[] text = (page.isSample() ? sample() : blank(page.title(), page.issuer()))
                    .getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, out -> out.write(text));
        } catch (IOException e) {
            page.setErrorMessage(FileTrouble.writing(file, e));
            return false;
        }
        NormFiles.open(file);
        return true;
    }

    private static String blank(String title, String issuer) {
        return Messages.get("New.blank", title, issuer.isBlank() ? "" : "发布单位：" + issuer + "\n");
    }

    /** The text of the sample norm. */
    public static String sample() throws IOException {
        try (InputStream in = NewNormWizard.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IOException(SAMPLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
