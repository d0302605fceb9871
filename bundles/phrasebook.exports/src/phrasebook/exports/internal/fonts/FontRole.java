// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.util.List;
import java.util.stream.Stream;

/** What a font is used for by GB/T 9704-2012, 7.3, and the faces that will do, best first. */
public enum FontRole {

    /** 仿宋, for running text. */
    BODY("仿宋_gb2312", "fangsong_gb2312", "仿宋", "fangsong", "stfangsong", "fandolfang", "fandolfang-regular"),
    /** 楷体, for headings of the second level and for what is said about the text. */
    KAI("楷体_gb2312", "kaiti_gb2312", "楷体", "kaiti", "stkaiti", "fandolkai", "fandolkai-regular", "lxgw wenkai",
            "lxgwwenkai-regular"),
    /** 黑体, for headings of the first level. */
    HEI("黑体", "simhei", "stheiti", "noto sans cjk sc", "source han sans sc", "fandolhei", "fandolhei-regular"),
    /** 小标宋, for the title. */
    TITLE("方正小标宋简体", "方正小标宋_gbk", "fzxbsjw--gb1-0", "fzxiaobiaosong-b05s", "fzxiaobiaosong-b05",
            "noto serif cjk sc bold", "source han serif sc bold"),
    /** 宋体, for page numbers. */
    SONG("宋体", "simsun", "stsong");

    private static final List<String> ANY_CHINESE =
            List.of("noto serif cjk sc", "source han serif sc", "noto sans cjk sc",
            "source han sans sc", "simsun", "宋体", "microsoft yahei", "wenquanyi zen hei", "文泉驿正黑");

    private final List<String> names;

    FontRole(String... names) {
        this.names = List.of(names);
    }

    /** Full or PostScript names of faces in small letters, best first. */
    List<String> names() {
        return Stream.concat(names.stream(), ANY_CHINESE.stream()).distinct().toList();
    }
}
