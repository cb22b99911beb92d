package io.github.bulletin4j.docx;

/** A document with what Word and its users leave in documents. */
final class UsualDocument {
    private UsualDocument() {}

    static byte[] bytes() {
        String run = "<w:r><w:rPr><w:b/><w:sz w:val=\"32\"/><w:rFonts w:eastAsia=\"黑体\"/></w:rPr><w:t>%s</w:t></w:r>";
        String number = "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>"
                        + "<w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></w:pict>"
                        + "</mc:Fallback></mc:AlternateContent></w:r>";
        String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>" + run.formatted("港务工作简报") + "</w:p>"
                + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run.formatted("第5期") + "</w:p>"
                + "<w:p>" + number.formatted(0) + "<w:r><w:t>总体情况</w:t></w:r></w:p>"
                + "<w:p>" + number.formatted(1) + "<w:ins w:id=\"1\" w:author=\"甲\"><w:r><w:t>新增的话。</w:t></w:r></w:ins>"
                + "<w:del w:id=\"2\" w:author=\"甲\"><w:r><w:delText>删去的话。</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"甲\"/></w:rPr></w:pPr>"
                + "<w:moveFrom w:id=\"4\"><w:r><w:t>移走的话。</w:t></w:r></w:moveFrom></w:p>"
                + "<w:p><w:moveTo w:id=\"5\"><w:r><w:t>移来的话。</w:t></w:r></w:moveTo>" + field + box + "</w:p>"
                + "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink r:id=\"link\"><w:r><w:t>网页</w:t></w:r></w:hyperlink>"
                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:softHyphen/><w:noBreakHyphen/></w:r></w:p>"
                + "</w:sdtContent></w:sdt>"
                + "<w:p><w:r><w:footnoteReference w:id=\"1\"/><w:commentReference w:id=\"0\"/></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:ruby><w:rt><w:r><w:t>gǎng</w:t></w:r></w:rt>"
                + "<w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"
                + "<w:tbl><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + cell.formatted("<w:gridSpan w:val=\"2\"/>", "吞吐量") + "</w:tr><w:tr>"
                + cell.formatted("<w:vMerge w:val=\"restart\"/>", "东港") + cell.formatted("", "12") + "</w:tr><w:tr>"
                + cell.formatted("<w:vMerge/>", "") + cell.formatted("", "9") + "</w:tr></w:tbl>"
                + "<w:p><w:r><w:br w:type=\"page\"/><w:t>报：市政府。</w:t></w:r></w:p><w:sectPr/>";
        String level = "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/>"
                + "<w:lvlText w:val=\"%s\"/></w:lvl>";
        return new PlainPackage(body)
                .styles(
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"a\"/>"
                                + "<w:rPr><w:color w:val=\"FF0000\"/><w:sz w:val=\"72\"/></w:rPr></w:style>")
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level.formatted(0, "%1、")
                        + level.formatted(1, "（%2）") + "</w:abstractNum><w:num w:numId=\"1\">"
                        + "<w:abstractNumId w:val=\"0\"/></w:num>")
                .link("https://example.org/")
                .with("header", "hdr", "<w:p><w:r><w:t>内部资料</w:t></w:r></w:p>")
                .with("footer", "ftr", "<w:p>" + field + "</w:p>")
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id=\"1\"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote>")
                .with(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"0\" w:author=\"甲\"><w:p><w:r><w:t>核实</w:t></w:r></w:p></w:comment>")
                .bytes();
    }
}
