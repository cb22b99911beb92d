package io.github.bulletin4j.examples.benchmarks;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import io.github.bulletin4j.layout.Layout;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * poi-tl as its manual says: a template with tags is compiled, rendered with data and written. The template is made and
 * the data are arranged before the time is taken.
 */
final class PoiTlWay implements DocumentWay {
    private final Configure configure = Configure.builder()
            .bind(PoiTlTemplate.ROWS, new LoopRowTableRenderPolicy())
            .build();
    private final byte[] template;
    private final Map<String, Object> data;

    PoiTlWay(Outline outline, Layout layout) {
        this.template = PoiTlTemplate.of(outline, layout);
        this.data = PoiTlTemplate.data(outline);
    }

    @Override
    public void write(OutputStream out) throws Exception {
        try (XWPFTemplate document = XWPFTemplate.compile(new ByteArrayInputStream(template), configure)
                .render(data)) {
            document.write(out);
        }
    }
}
