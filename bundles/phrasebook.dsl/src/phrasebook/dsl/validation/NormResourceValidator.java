// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.validation;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import phrasebook.dsl.NormFindings;
import phrasebook.rules.Checker;
import phrasebook.rules.Finding;
import phrasebook.rules.Settings;
import phrasebook.rules.settings.SettingsException;
import phrasebook.rules.settings.SettingsFile;

/**
 * Hands the findings of {@link NormFindings} to whoever asks Xtext: one issue for each, in the same order, with the
 * same place, severity and words. The rule's id is the issue's code, the id or number of the entry its only data.
 */
public class NormResourceValidator implements IResourceValidator {

    private final OperationCanceledManager cancelling;

    /** @param cancelling knows how a platform wants to be told that a check was called off */
    @Inject
    public NormResourceValidator(OperationCanceledManager cancelling) {
        this.cancelling = cancelling;
    }

    /** The language of the messages. A server whose client speaks another than its machine overrides this. */
    protected Locale locale() {
        return Locale.getDefault();
    }

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
        cancelling.checkCanceled(cancelled == null ? CancelIndicator.NullImpl : cancelled);
        // Every check is a fast one.
        if (!mode.shouldCheck(CheckType.FAST) || !(resource instanceof XtextResource parsed)) {
            return List.of();
        }
        return findings(parsed).stream().map(f -> issue(f, resource.getURI())).toList();
    }

    private List<Finding> findings(XtextResource resource) {
        try {
            return NormFindings.of(resource, new Checker(settings(resource.getURI())), locale());
        } catch (SettingsException e) {
            List<Finding> findings = new ArrayList<>();
            e.problems().forEach(p -> findings.add(NormFindings.of(p, locale())));
            findings.addAll(NormFindings.of(resource, locale()));
            return findings;
        }
    }

    /**
     * The settings that hold for a norm: those of the file beside it. Whoever keeps norms elsewhere than in files
     * overrides this.
     *
     * @throws SettingsException where that file holds something else
     */
    protected Settings settings(@Nullable URI norm) throws SettingsException {
        if (norm == null || !norm.isFile()) {
            return Settings.DEFAULT;
        }
        try {
            Optional<Path> file = SettingsFile.beside(Path.of(norm.toFileString()));
            return file.isPresent() ? SettingsFile.read(file.get()) : Settings.DEFAULT;
        } catch (IOException | InvalidPathException e) {
            return Settings.DEFAULT;
        }
    }

    private static Issue issue(Finding finding, URI resource) {
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setCode(finding.rule());
        issue.setSeverity(switch (finding.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        });
        issue.setMessage(finding.message());
        issue.setOffset(finding.offset());
        issue.setLength(finding.length());
        issue.setLineNumber(finding.line());
        issue.setColumn(finding.column());
        issue.setLineNumberEnd(finding.line());
        issue.setColumnEnd(finding.column() + finding.length());
        issue.setSyntaxError(finding.rule().equals("Syntax"));
        issue.setType(CheckType.FAST);
        issue.setUriToProblem(resource);
        issue.setData(new String[] { finding.entry() });
        return issue;
    }
}
