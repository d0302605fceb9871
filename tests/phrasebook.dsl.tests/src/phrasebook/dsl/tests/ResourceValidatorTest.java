// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.inject.Injector;

import phrasebook.dsl.NormFindings;
import phrasebook.dsl.NormStandaloneSetup;
import phrasebook.rules.Finding;
import phrasebook.rules.Severity;

/** An editor or server, which asks Xtext, is told what the command line is told. */
class ResourceValidatorTest {

    private static final Injector INJECTOR = new NormStandaloneSetup().createInjectorAndDoEMFRegistration();
    /** Every way in which a finding comes about. */
    private static final String TEXT = """
            发布日期：2017年
            角色：班长、§甲
            1. [P01] 问候
               组长：“𠮷野”或“”
               若无声
               话务员：“您好
               班长：“您好{地址”
            2. 再见
               转到 [P99]
               存疑 看不懂
            第一条 [B01] 解答后
               程度 一般
               程度 严重
            """ + "3. [P03] 深\n" + deep();

    private static String deep() {
        StringBuilder deep = new StringBuilder();
        for (int i = 1; i <= 66; i++) {
            deep.append(" ".repeat(i)).append("若 无声\n");
        }
        return deep.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = { "zh-CN", "en", "fr" })
    void saysWhatTheCommandLineSays(String language) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            XtextResource resource = resource(TEXT);
            List<Finding> expected = Norms.LANGUAGE.check(Norms.parse(TEXT), Locale.getDefault());
            assertEquals(expected.stream().map(ResourceValidatorTest::withoutFix).toList(),
                    issues(resource).stream().map(ResourceValidatorTest::finding).toList());
            assertEquals(expected, NormFindings.of(resource, Locale.getDefault()), "asked again");
            assertTrue(expected.stream().map(Finding::rule).distinct().count() >= 8, expected::toString);
            assertEquals(language.equals("zh-CN"), expected.get(0).message().contains("规范没有标题"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void whatChangesIsFoundAnew(String lineBreak) throws IOException {
        XtextResource resource = resource("规范：试写\n1. [P01] 问候\n   停 5 秒\n".replace("\n", lineBreak));
        assertEquals(List.of(), issues(resource));
        int at = resource.getParseResult().getRootNode().getText().indexOf("停");
        resource.update(at, "停 5 秒".length(), "转到 [P02]");
        assertEquals(List.of("UnknownEntry"), issues(resource).stream().map(Issue::getCode).toList());
        assertEquals(at + 4, issues(resource).get(0).getOffset());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "\uFEFF规范：试写", "# 没有别的" })
    void anEmptyNorm(String text) throws IOException {
        assertEquals(Norms.check(text).stream().map(Finding::rule).toList(),
                issues(resource(text)).stream().map(Issue::getCode).toList());
    }

    @Test
    void theSettingsBesideTheFileHold(@TempDir Path folder) throws IOException {
        URI uri = URI.createFileURI(folder.resolve("试写.norm").toString());
        XtextResource resource = resource("1. [P01] 问候\n   存疑 看不懂\n", uri);
        assertEquals(List.of("MissingTitle WARNING", "PendingNote WARNING"), told(resource));
        Path settings = folder.resolve("phrasebook.settings.json");
        Files.writeString(settings, "{\"severities\": {\"MissingTitle\": \"off\", \"PendingNote\": \"error\"}}");
        assertEquals(List.of("PendingNote ERROR"), told(resource));
        Files.writeString(settings, "{\n\"severities\": {\"MissingTitles\": \"off\"}}");
        assertEquals(List.of("Settings ERROR", "MissingTitle WARNING", "PendingNote WARNING"), told(resource));
        assertTrue(issues(resource).get(0).getMessage().startsWith("phrasebook.settings.json:2:16: "));
    }

    private static List<String> told(XtextResource resource) {
        return issues(resource).stream().map(i -> i.getCode() + " " + i.getSeverity()).toList();
    }

    private static XtextResource resource(String text) throws IOException {
        return resource(text, URI.createURI("memory:/edited.norm"));
    }

    private static XtextResource resource(String text, URI uri) throws IOException {
        XtextResource resource = INJECTOR.getInstance(XtextResource.class);
        resource.setURI(uri);
        INJECTOR.getInstance(XtextResourceSet.class).getResources().add(resource);
        resource.load(new StringInputStream(text, "UTF-8"), null);
        return resource;
    }

    private static List<Issue> issues(XtextResource resource) {
        IResourceValidator validator = resource.getResourceServiceProvider().getResourceValidator();
        assertEquals(List.of(), validator.validate(resource, CheckMode.EXPENSIVE_ONLY, CancelIndicator.NullImpl));
        return validator.validate(resource, CheckMode.NORMAL_AND_FAST, CancelIndicator.NullImpl);
    }

    private static Finding withoutFix(Finding f) {
        return new Finding(f.rule(), f.severity(), f.line(), f.column(), f.length(), f.offset(), f.entry(), f.message(),
                null);
    }

    private static Finding finding(Issue issue) {
        assertEquals(issue.getLineNumber(), issue.getLineNumberEnd());
        assertEquals(issue.getLength(), issue.getColumnEnd() - issue.getColumn());
        assertEquals(issue.getCode().equals("Syntax"), issue.isSyntaxError());
        assertFalse(issue.getMessage().isEmpty());
        return new Finding(issue.getCode(), Severity.valueOf(issue.getSeverity().name()),
                issue.getLineNumber(), issue.getColumn(), issue.getLength(), issue.getOffset(), issue.getData()[0],
                issue.getMessage(), null);
    }
}
