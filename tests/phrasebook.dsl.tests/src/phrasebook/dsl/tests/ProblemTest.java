// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.lexing.Problem;
import phrasebook.rules.Finding;

/** Every reason for which a line cannot be read. The samples hold each problem's name at the place of its finding. */
class ProblemTest {

    private static final Pattern MARK = Pattern.compile("<(\\w+)>");

    static List<String> samples() {
        return List.of("""
            规范：写错的说明项
            状态：<UNKNOWN_STATUS>发布了
            角色：话务接线员、<ROLES_FORM>、市民
            角色：班长（组<ROLES_FORM>长
            占位：部门 <PLACEHOLDER_FORM>***
            占位：电话（号码，取值“1”、<PLACEHOLDER_FORM>2）
            占位：工号（印作“<PLACEHOLDER_FORM>”）
            占位：姓（<PLACEHOLDER_FORM>市民的姓，印作某）
            版本：1.0 <ONE_ITEM_A_LINE>状态：草案
            <UNKNOWN_HEADER>版本号：1.0
            <UNKNOWN_LINE>话务接线员的要求
            """, """
            规范：条目的第一行
            角色：话务接线员

            3. <ID_FORM>[遇到无声电话时
            4. <ID_FORM>[第四] 遇到杂音时
            5. <ID_FORM>[X05] 遇到方言时
               停 5 秒
            <NOT_INDENTED>停 5 秒
            <NOT_INDENTED>改用 [P32]
            """, """
            规范：写错的步骤
            角色：话务接线员

            1. [P01] 问候
               <UNKNOWN_STEP>您好
               话务接线员<MISSING_COLON>“您好”
               同时 <MISSING_COLON>“您好”
               话务接线员<NOTHING_SAID>：
               话务接线员：“您好”<AFTER_QUOTE>，再见
               话务接线员：“您好”或<QUOTE_EXPECTED>再见
               话务接线员<AFTER_BRACKET>（轻声：“您好”
               话务接线员：“您好”（<AFTER_BRACKET>）
               <PAUSE_FORM>停 五秒
               转到 <GO_TO_FORM>P05
               转到 [P01]<GO_TO_FORM>吧
               <BLANK_AFTER_KEYWORD>若还是无声
               20 秒 <TIME_LIMIT_FORM>挂机
               <PAUSE_FORM>停顿5秒
               <IF_FORM>如果还是无声
               <BLANK_AFTER_KEYWORD>若：还是无声
               话务接线员：<UNPAIRED_QUOTE>您好！”
               话务接线员：<UNPAIRED_QUOTE>‘您好！’
               <BAN_MARK>禁说 “喂”
               <UNKNOWN_BAN_LINE>※ [B01] 不说
               若 无声
                  <UNKNOWN_STEP>备注 条件下面没有备注
            """, """
            规范：写错的禁用语

            第一条 [B01] 解答后
               禁说 <QUOTE_EXPECTED>明白了吗
               禁说 “明白了吗”<AFTER_QUOTE>吗
               改用 <INSTEAD_FORM>P32
               改用 “您清楚吗”<INSTEAD_FORM>或“您明白吗”
               程度 <UNKNOWN_SEVERITY>很重
               反例 <QUOTE_EXPECTED>您明白了吗
               <UNKNOWN_BAN_LINE>停 5 秒
            """);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void problemsStandWhereTheSampleSays(String sample) {
        String text = MARK.matcher(sample).replaceAll("");
        StringBuilder marked = new StringBuilder(text);
        List<Finding> findings = new ArrayList<>(Norms.languageFindings(text));
        Collections.reverse(findings);
        findings.forEach(f -> marked.insert(f.offset(), "<" + problem(f.message()) + ">"));
        assertEquals(sample, marked.toString());
        assertTrue(findings.stream().allMatch(f -> f.length() > 0));
    }

    private static String problem(String message) {
        return Stream.of(Problem.values()).map(Problem::name).filter(p -> message(p, Locale.CHINESE).equals(message))
                .findFirst()
                .orElse(message);
    }

    @Test
    void everyProblemHasASample() {
        Set<Problem> missing = EnumSet.allOf(Problem.class);
        samples().forEach(s -> MARK.matcher(s).results().forEach(m -> missing.remove(Problem.valueOf(m.group(1)))));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyProblemHasAMessageInBothLanguages() {
        Set<String> keys = new TreeSet<>(Set.of("TOO_DEEP", "UNCLOSED_BRACE", "UNCLOSED_QUOTE", "RepeatedLine",
                "MergeConflict",
                "UnknownRole", "UnknownPlaceholder", "UnknownEntry"));
        Stream.of(Problem.values()).map(Problem::name).forEach(keys::add);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertEquals(keys, new TreeSet<>(messages(locale).keySet()));
        }
        for (String key : keys) {
            assertNotEquals(message(key, Locale.CHINESE), message(key, Locale.ENGLISH));
            assertTrue(message(key, Locale.CHINESE).codePoints().anyMatch(Character::isIdeographic), key);
        }
    }

    @Test
    void findingsSpeakTheReadersLanguage() {
        ParsedNorm parsed = Norms.parse("规范：试写\n乱写\n");
        for (Locale locale : List.of(Locale.CHINESE, Locale.CHINA, Locale.ENGLISH, Locale.FRENCH)) {
            String language = locale.getLanguage().equals("zh") ? "zh" : "en";
            assertEquals(List.of(message("UNKNOWN_LINE", Locale.forLanguageTag(language))),
                    Norms.LANGUAGE.check(parsed, locale).stream().map(Finding::message).toList());
        }
    }

    private static String message(String key, Locale locale) {
        return messages(locale).getString(key);
    }

    private static ResourceBundle messages(Locale locale) {
        return ResourceBundle.getBundle("phrasebook.dsl.messages", locale, NormLanguage.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
