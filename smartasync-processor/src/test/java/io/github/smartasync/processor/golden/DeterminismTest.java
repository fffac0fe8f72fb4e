package io.github.smartasync.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The same sources give the same bytes, whatever the order of the command line, the locale and the time zone. That the
 * JDK makes no difference follows from the goldens, which are the same files for all.
 */
class DeterminismTest {

    private static final List<String> SHAPES =
            List.of("annotated_supertype", "basic", "javadoc", "several_sources", "sync_extends", "twins");

    private final List<Path> sources = new ArrayList<>(
            SHAPES.stream().flatMap(shape -> Shapes.sources(shape).stream()).toList());

    @Test
    void theOrderOfTheSourcesMakesNoDifference() {
        Map<Path, String> first = generated();
        long seed = Long.getLong("determinism.seed", System.nanoTime());
        Random random = new Random(seed);

        for (int shuffle = 0; shuffle < Integer.getInteger("determinism.shuffles", 20); shuffle++) {
            Collections.shuffle(sources, random);
            assertThat(generated()).as("determinism.seed=%d", seed).isEqualTo(first);
        }
    }

    @Test
    void localeAndTimeZoneMakeNoDifference() {
        Map<Path, String> first = generated();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(generated()).as(tag).isEqualTo(first);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Map<Path, String> generated() {
        Compiled compiled = Compiled.withProcessor(
                ToolProvider.getSystemJavaCompiler(), sources, List.of("-proc:only", "-parameters"));
        assertThat(compiled.findings()).isEmpty();
        return compiled.generated();
    }
}
