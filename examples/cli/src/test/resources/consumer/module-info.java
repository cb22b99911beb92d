module consumer {
    requires io.github.bulletin4j.docx;
    requires io.github.bulletin4j.json;
}
