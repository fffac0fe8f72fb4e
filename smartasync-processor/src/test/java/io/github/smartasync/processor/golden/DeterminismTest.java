package io.github.smartasync.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.processor.SmartAsyncProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same sources give the same bytes, whatever the order of the command line, the locale, the time zone and the default
 * charset. That the JDK makes no difference follows from the goldens, which are the same files for all. A seed is taken
 * with {@code -Ddeterminism.seed=…}.
 */
@Tag("rest")
class DeterminismTest {

    private static final List<String> SHAPES = List.of(
            "annotated_supertype",
            "basic",
            "javadoc",
            "odd_names",
            "several_sources",
            "sync_extends",
            "twins",
            "types_named_like_ours");

    /** Other letters, digits and calendars, and other times of the day. */
    private static final Map<String, String> PLACES = Map.of(
            "tr-TR", "Asia/Kathmandu",
            "az-AZ", "Pacific/Apia",
            "ar-EG-u-nu-arab", "America/St_Johns",
            "hi-IN-u-nu-deva", "Asia/Kathmandu",
            "th-TH-u-ca-buddhist", "Pacific/Apia");

    private final List<Path> sources = new ArrayList<>(
            SHAPES.stream().flatMap(shape -> Shapes.sources(shape).stream()).toList());

    /** Sources that name, extend or stand beside each other. */
    private final List<Path> related =
            new ArrayList<>(Stream.of("annotated_supertype", "several_sources", "sync_extends")
                    .flatMap(shape -> Shapes.sources(shape).stream())
                    .toList());

    @TempDir
    Path folder;

    @Test
    void theOrderOfTheSourcesMakesNoDifference() {
        Map<String, String> first = generated(related);
        long seed = Long.getLong("determinism.seed", System.nanoTime());
        int shuffles = Integer.getInteger("determinism.shuffles", 30);
        System.out.println("determinism.seed=" + seed + ", " + shuffles + " shuffles");
        Random random = new Random(seed);

        for (int shuffle = 0; shuffle < shuffles; shuffle++) {
            Collections.shuffle(related, random);
            assertThat(generated(related)).as("determinism.seed=%d", seed).isEqualTo(first);
        }
    }

    @Test
    void localeAndTimeZoneMakeNoDifference() {
        Map<String, String> first = generated(sources);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            PLACES.forEach((tag, id) -> {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                assertThat(generated(sources)).as("%s, %s", tag, id).isEqualTo(first);
            });
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** A JVM has its default charset for life, and javac's launcher takes {@code -J} options for it. */
    @Test
    void theDefaultCharsetMakesNoDifference() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Dfile.encoding=ISO-8859-1",
                "-J-Duser.language=tr",
                "-J-Duser.timezone=Pacific/Apia",
                "-proc:only",
                "-parameters",
                "-encoding",
                "UTF-8",
                "-classpath",
                Shapes.userPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                SmartAsyncProcessor.class.getName(),
                "-s",
                Files.createDirectory(folder.resolve("generated")).toString()));
        sources.forEach(source -> command.add(source.toString()));

        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        assertThat(javac.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(out)).isEmpty();
        assertThat(new Compiled(true, List.of(), "", folder).generated()).isEqualTo(generated(sources));
    }

    private Map<String, String> generated(List<Path> files) {
        Compiled compiled = Shapes.with(Compilers.JAVAC, files)
                .options("-proc:only", "-parameters")
                .processedBy(new SmartAsyncProcessor())
                .into(folder.resolve("compiled"));
        assertThat(compiled.messages()).isEmpty();
        return compiled.generated();
    }
}
