// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    private static final String TEXT = """
            # 批注
            规范：热线用语
            状态：已批准
            角色：话务员、市民（来电者）

            1. [P01] 来电接通时
               话务员：“您好，请问有什么可以帮助您？”
            """;
    private static final String RELEASED = """
            # 批注
            规范：热线用语
            版本：1.0.0
            状态：已发布
            发布日期：2017-01-13
            角色：话务员、市民（来电者）
            修订：1.0.0｜张三｜2017-01-13｜首次发布

            1. [P01] 来电接通时
               话务员：“您好，请问有什么可以帮助您？”
            """;

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void repository() throws Exception {
        shell = Shell.in(directory);
        shell.file("规范.norm", TEXT);
        keys("甲");
        try (Git git = Git.init().setDirectory(directory.toFile()).call()) {
            git.add().addFilepattern("规范.norm").call();
            git.commit().setMessage("初稿").setAuthor("张三", "z@example.org").setSign(false).call();
        }
    }

    private void keys(String name) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        shell.file(name + ".key", pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        shell.file(name + ".pub", pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String pem(String label, byte[] content) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END "
                + label
                + "-----\n";
    }

    private Shell.Run release(String version, String... more) {
        List<String> arguments = new ArrayList<>(List.of("release", "--lang", "zh", "规范.norm", "--version", version,
                "--key",
                "甲.key", "--issued", "2017-01-13", "--author", "张三"));
        arguments.addAll(List.of(more));
        return shell.run(arguments.toArray(String[]::new));
    }

    private Shell.Run verify(String file) {
        return shell.run("verify", "--lang", "zh", "--key", "甲.pub", file);
    }

    @Test
    void aReleaseIsWrittenTaggedBundledAndSigned() throws Exception {
        assertEquals("规范-1.0.0.zip\n", release("1.0.0").ends(0).out());
        assertEquals(RELEASED, shell.text("规范.norm"));
        assertEquals("没有不同\n", shell.run("diff", "--lang", "zh", "规范.norm@1.0.0", "规范.norm").ends(0).out());
        assertEquals("规范-1.0.0.zip：《热线用语》1.0.0 版，张三 发布：签名有效，5 个文件都没有改动\n", verify("规范-1.0.0.zip").ends(0).out());
        try (Git git = Git.open(directory.toFile())) {
            assertTrue(git.status().call().getUncommittedChanges().isEmpty());
        }
    }

    @Test
    void whatAReleaseWritesIsNoReasonForAnother() throws Exception {
        release("1.0.0").ends(0);
        shell.file("规范.norm", RELEASED.replace("已发布", "已批准").replace("版本：1.0.0\n", ""));
        assertEquals("规范.norm：与已经发布的 1.0.0 版没有不同，不用发布\n", release("1.1.0").ends(1).out());
        shell.file("规范.norm", RELEASED.replace("您好", "你好"));
        release("1.1.0").ends(0);
    }

    @Test
    void theFirstReleaseHereIsNotBelowWhatTheTextSays() throws Exception {
        shell.file("规范.norm", RELEASED);
        assertEquals("规范.norm：版本 0.9 不高于已经发布的 1.0.0。请用更高的版本号\n", release("0.9").ends(1).out());
        release("1.0.0").ends(0);
    }

    @Test
    void normsOfOneNameInSeveralFoldersHaveVersionsOfTheirOwn() throws Exception {
        release("1.0.0").ends(0);
        shell.file("分局/规范.norm", TEXT.replace("您好", "分局您好"));
        shell.run("release", "--lang", "zh", "分局/规范.norm", "--version", "1.0.0", "--key", "甲.key", "--issued",
                "2017-01-13",
                "--author", "张三", "--out", "包").ends(0);
        assertEquals(RELEASED.replace("您好", "分局您好"), shell.text("分局/规范.norm"));
        assertEquals("没有不同\n", shell.run("diff", "--lang", "zh", "分局/规范.norm@1.0.0", "分局/规范.norm").ends(0).out());
        assertTrue(release("1.1.0").ends(1).out().contains("没有不同"));
        assertTrue(shell.run("diff", "--lang", "zh", "分局/规范.norm@1.1.0", "规范.norm").fails().contains("没有发布过 1.1.0 版"));
    }

    @Test
    void theNextVersionTellsWhatChanged() throws Exception {
        release("1.0.0").ends(0);
        shell.file("规范.norm", RELEASED + "\n2. [P02] 通话结束时\n   话务员：“再见！”\n");
        release("1.1.0", "--effective", "2018-02-01").ends(0);
        String text = shell.text("规范.norm");
        assertTrue(text.contains("版本：1.1.0\n状态：已发布\n发布日期：2017-01-13\n实施日期：2018-02-01\n"), text);
        assertTrue(text.contains("首次发布\n修订：1.1.0｜张三｜2017-01-13｜新增 1 条，删除 0 条，移动 0 条，修改 0 条\n"), text);
        assertTrue(shell.run("diff", "规范.norm@1.0.0", "规范.norm@1.1.0").ends(1).out().contains("[P02]"));
    }

    @Test
    void everythingInTheWayIsOnOnePageAndNothingChanges() throws IOException {
        String bad = TEXT.replace("已批准", "草案").replace("[P01]", "[P]") + "   存疑 见附件\n   转到 [P09]\n";
        shell.file("规范.norm", bad);
        Shell.Run run = release("1.x", "--effective", "明年").ends(1);
        List<String> page = run.out().lines().toList();
        assertEquals(6, page.size(), run.out());
        for (String part : new String[] { "错误", "存疑", "没有标识", "草案", "1.x", "明年" }) {
            assertTrue(run.out().contains(part), run.out());
        }
        assertEquals(bad, shell.text("规范.norm"));
        assertFalse(Files.exists(directory.resolve("规范-1.x.zip")));
    }

    @Test
    void aVersionIsReleasedOnceAndVersionsRise() throws IOException {
        release("1.1.0").ends(0);
        shell.file("规范.norm", RELEASED + "   挂机\n");
        assertTrue(release("1.1.0").ends(1).out().contains("已经发布过"));
        assertTrue(release("1.0.9").ends(1).out().contains("不高于"));
        release("1.10.0").ends(0);
    }

    @Test
    void anIdThatWasWithdrawnIsNotUsedAgain() throws IOException {
        String other = "\n2. [P02] 通话结束时\n   话务员：“再见！”\n";
        shell.file("规范.norm", TEXT + other);
        release("1.0").ends(0);
        shell.file("规范.norm", TEXT);
        release("1.1").ends(0);
        shell.file("规范.norm", TEXT + "\n2. [P02] 市民致谢时\n   话务员：“请不必客气。”\n");
        assertTrue(release("1.2").ends(1).out().contains("标识 P02 在 1.0 版里"));
    }

    @Test
    void aWithdrawnIdStaysInTheTableOfRevisionsAndOnlyOnce() throws Exception {
        String other = "\n2. [P02] 通话结束时\n   话务员：“再见！”\n   ※ [B07] 禁说 “挂了”\n";
        shell.file("规范.norm", TEXT + other);
        release("1.0").ends(0);
        shell.file("规范.norm", shell.text("规范.norm").replace(other, ""));
        release("1.1").ends(0);
        String withdrawn = "修订：1.1｜张三｜2017-01-13｜新增 0 条，删除 1 条，移动 0 条，修改 0 条；废止 B07、P02\n";
        assertTrue(shell.text("规范.norm").contains(withdrawn), shell.text("规范.norm"));
        assertTrue(shell.run("diff", "--lang", "zh", "规范.norm@1.0", "规范.norm").ends(1).out()
                .contains("- 用语 2. [P02]  〔内容〕废止条目，标识不再使用\n"));
        shell.run("export", "规范.norm", "--to", "json").ends(0);
        assertTrue(shell.text("规范.json").contains("\"withdrawn\": [\n          \"B07\",\n          \"P02\"\n        ]"),
                shell.text("规范.json"));
        shell.run("import", "规范.json", "--force").ends(0);
        shell.file("规范.norm", shell.text("规范.norm") + "\n2. [P02] 市民致谢时\n   话务员：“请不必客气。”\n");
        assertTrue(shell.run("validate", "--lang", "zh", "规范.norm").ends(1).out().contains("标识 P02 在 1.1 版里已经废止"));
        shell.file("规范.norm", shell.text("规范.norm").replace("[P02]", "[P03]"));
        release("1.2").ends(0);
        assertEquals(1, shell.text("规范.norm").split("废止").length - 1);
    }

    @Test
    void aReleaseThatWasStoppedHalfwayIsFinished() throws IOException {
        release("1.0.0").ends(0);
        byte[] bundle = Files.readAllBytes(directory.resolve("规范-1.0.0.zip"));
        // As if it had been killed after the tag, before the files.
        shell.file("规范.norm", TEXT);
        Files.delete(directory.resolve("规范-1.0.0.zip"));
        release("1.0.0").ends(0);
        assertEquals(RELEASED, shell.text("规范.norm"));
        assertArrayEquals(bundle, Files.readAllBytes(directory.resolve("规范-1.0.0.zip")));
    }

    @Test
    void whereTheTagCannotBeMadeNothingChanges() throws IOException {
        Path lock = Files.createFile(directory.resolve(".git/packed-refs.lock"));
        assertTrue(release("1.0.0").fails().contains("版本库"));
        assertEquals(TEXT, shell.text("规范.norm"));
        assertFalse(Files.exists(directory.resolve("规范-1.0.0.zip")));
        Files.delete(lock);
        release("1.0.0").ends(0);
    }

    @Test
    void aByteThatWasChangedIsFound() throws Exception {
        release("1.0.0").ends(0);
        Map<String, byte[]> files = unzipped();
        assertEquals(List.of("manifest.json", "manifest.sig", "SHA256SUMS", "规范.norm", "规范.json", "规范.pdf"),
                List.copyOf(files.keySet()).subList(0, 6));
        files.put("规范.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertEquals("坏.zip：规范.json 被改过。请不要使用，重新取一份\n", tampered(files));
        files = unzipped();
        files.put("manifest.json", new String(files.get("manifest.json"), StandardCharsets.UTF_8).replace("张三", "李四")
                .getBytes(StandardCharsets.UTF_8));
        assertTrue(tampered(files).contains("签名对不上"));
        files = unzipped();
        files.remove("规范.json");
        files.put("多.txt", new byte[0]);
        assertEquals("坏.zip：少了 规范.json。请重新取一份\n坏.zip：多.txt 不在清单里，不是发布单位放进去的。请不要使用\n", tampered(files));
        files = unzipped();
        files.remove("manifest.sig");
        assertTrue(tampered(files).contains("没有签名"));
        files.remove("manifest.json");
        assertTrue(tampered(files).contains("没有清单"));
    }

    @Test
    void anotherKeyDoesNotFit() throws Exception {
        release("1.0.0").ends(0);
        keys("乙");
        assertTrue(shell.run("verify", "--lang", "zh", "--key", "乙.pub", "规范-1.0.0.zip").ends(1).err()
                .contains("签名对不上"));
        assertTrue(shell.run("verify", "--lang", "zh", "--key", "乙.key", "规范-1.0.0.zip").fails().contains("公钥"));
        assertTrue(shell.run("release", "--lang", "zh", "规范.norm", "--version", "2", "--key", "乙.pub").fails()
                .contains("openssl"));
    }

    @Test
    void aSingleFileIsCheckedWithItsManifestBesideIt() throws Exception {
        release("1.0.0").ends(0);
        for (Map.Entry<String, byte[]> file : unzipped().entrySet()) {
            shell.file("取出/" + file.getKey(), file.getValue());
        }
        assertTrue(verify("取出/规范.json").ends(0).out().contains("1 个文件"));
        shell.file("取出/规范.json", shell.text("取出/规范.json").replace("您好", "你好"));
        assertTrue(verify("取出/规范.json").ends(1).err().contains("被改过"));
    }

    private Map<String, byte[]> unzipped() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(directory.resolve("规范-1.0.0.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private String tampered(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        shell.file("坏.zip", bytes.toByteArray());
        return verify("坏.zip").ends(1).err();
    }
}
