// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    // What picocli would say by itself.
    private static final Pattern BUILT_IN = Pattern.compile("Usage|Options|Commands|COMMAND|FILE|DIR|Missing|Unknown");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = { "", "import", "validate", "format", "export" })
    void helpIsWhollyChineseOrWhollyEnglish(String command) {
        String chinese = help(command, "zh");
        assertFalse(BUILT_IN.matcher(chinese).find(), chinese);
        assertTrue(chinese.startsWith("用法："), chinese);
        assertTrue(chinese.contains("\n选项："), chinese);
        String english = help(command, "en");
        assertFalse(CHINESE.matcher(english).find(), english);
        assertTrue(english.startsWith("Usage: phrasebook"), english);
        assertEquals(described(chinese), described(english));
    }

    // How many options, parameters and commands are listed; each must have a description.
    private static long described(String help) {
        List<String> listed = help.lines().filter(l -> l.matches(" {2,6}(-|[a-z]+ {2}|文件\\.|FILE\\.).*")).toList();
        listed.forEach(l -> assertTrue(l.matches(" +\\S.* {2,}\\S.*"), l));
        return listed.size();
    }

    private String help(String command, String language) {
        Shell shell = Shell.in(directory);
        Shell.Run run = command.isEmpty() ? shell.run("--help", "--lang", language)
                : shell.run(command, "-h", "--lang=" + language);
        assertEquals("", run.ends(0).err());
        return run.out();
    }

    @Test
    void whatACommandBeganAheadIsOverBeforeTheNextCommandBegins() {
        Shell shell = Shell.in(directory);
        shell.run("validate", "--help").ends(0);
        shell.run("export", "--nonsense").fails();
        shell.run("import", "missing.txt").fails();
        assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(t -> t.getName().equals("norm-language")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "import", "validate", "format", "export" })
    void anEmptyNameIsNoFile(String command) {
        Shell shell = Shell.in(directory);
        String[] to = command.equals("export") ? new String[] { command, "", "--to", "json" }
                : new String[] { command, "" };
        assertEquals("phrasebook：有一个文件名是空的。请检查写出的文件名，或脚本里给出文件名的变量\n", shell.run(to).fails());
    }

    @Test
    void withoutArgumentsItHelps() {
        assertTrue(Shell.in(directory).run().ends(0).out().contains("validate"));
    }

    @ParameterizedTest
    @CsvSource({ "LANG,zh_CN.UTF-8,找不到", "LANG,en_US.UTF-8,no such file", "LC_ALL,C,找不到", "LC_ALL,POSIX,找不到",
        "LANG,C.UTF-8,找不到", "LC_MESSAGES,de_DE,no such file", "PHRASEBOOK_LANG,en,no such file", "OTHER,en,找不到",
        "LANG,'',找不到" })
    void theEnvironmentChoosesTheLanguage(String variable, String value, String words) {
        String line = Shell.in(directory).env(variable, value).run("format", "x.norm").fails();
        assertTrue(line.contains(words), line);
    }

    @Test
    void theOptionBeatsTheEnvironmentBeforeAndAfterTheCommand() {
        Shell shell = Shell.in(directory).env("LANG", "zh_CN");
        assertTrue(shell.run("--lang", "en", "format", "x").fails().contains("no such file"));
        assertTrue(shell.run("format", "x", "--lang=en").fails().contains("no such file"));
        assertTrue(shell.run("format", "--", "--lang=en").fails().contains("找不到"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "nonsense; 没有“nonsense”这个命令，可用的命令：import|validate|format|export",
        "--nonsense; 没有“--nonsense”这个选项",
        "validate; 缺少 文件",
        "validate --sarif x; 没有“--sarif”这个选项",
        "validate x --format html; --format 不能取“html”，可以取：text|json|sarif|junit",
        "validate x --format; 缺少 --format=text|json|sarif|junit",
        "validate x --format json --format text; --format 只能写一次",
        "--lang fr validate x; --lang 不能取“fr”，可以取：zh|en",
        "export x; 缺少 --to=格式",
        "export x --to nothing; --to 不能取“nothing”，可以取：json",
        "export x --to json,; --to 不能取“”，可以取：json",
        "export a b --to json --out -; 标准输出一次只能接收一份结果",
        "import - --report -; 标准输出一次只能接收一份结果",
        "import - x; 标准输出一次只能接收一份结果",
        "format - -; “-”（标准输入）只能写一次",
        "format --check=maybe x; --check 不能取“maybe”" })
    void usageErrorsAreOneLine(String arguments, String expected) {
        String line = Shell.in(directory).run(arguments.split(" ")).fails();
        assertTrue(line.startsWith("phrasebook：" + expected), line);
        String english = Shell.in(directory).env("LANG", "en").run(arguments.split(" ")).fails();
        assertFalse(CHINESE.matcher(english).find(), english);
    }

    @Test
    void versionIsOneLine() {
        String version = Shell.in(directory).run("--version").ends(0).out();
        assertTrue(version.matches("phrasebook \\S+\n"), version);
    }
}
