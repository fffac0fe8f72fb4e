package io.github.smartasync.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import io.github.smartasync.processor.SmartAsyncProcessor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the trees of sources add to what elements tell. */
class JavacTest {

    @TempDir
    Path folder;

    @Test
    void aSourceThatIsNotTheTypeOfItsFileIsANoteAndWhatJavacWarnsOfCannotBeSuppressed() {
        Compilation compilation = Compilation.with(Compilers.JAVAC).source("shop/Shop.java", """
                package shop;
                public class Shop {
                    @io.github.smartasync.SmartAsync interface Inside { String name(); }
                }
                @io.github.smartasync.SmartAsync class Prices { public String name() { return ""; } }
                """);

        Compiled compiled = compilation
                .options("-Xlint:all,-processing")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(compiled.ours()).singleElement().satisfies(note -> {
            assertThat(note.text()).contains("[SA064] Prices");
            assertThat(note.line()).isEqualTo(5);
        });
        assertThat(compiled.messages())
                .filteredOn(message -> !message.isOurs())
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(warning.text()).contains("auxiliary class"));
        assertThat(Compilation.with(Compilers.JAVAC)
                        .source("shop/Shop.java", "package shop; class Shop {} class Prices {}")
                        .source("shop/View.java", """
                                package shop;
                                @SuppressWarnings({"all", "auxiliaryclass"})
                                interface View {
                                    @SuppressWarnings({"all", "auxiliaryclass"})
                                    static void of(Prices prices) {}
                                }
                                """)
                        .options("-Xlint:all")
                        .intoNew(folder)
                        .messages())
                .singleElement()
                .satisfies(warning -> assertThat(warning.line()).isEqualTo(5));
    }

    /** ECJ points at nothing in a package; the message says so. */
    @ParameterizedTest
    @EnumSource
    void aMessageOnOneOfSeveralAnnotationsPointsAtItOrAtItsValue(Compilers compiler) {
        Compiled compiled = Compilation.with(compiler)
                .source("lib/Client.java", "package lib; public interface Client { String find(); }")
                .source("lib/Tools.java", "package lib; public class Tools { public static void go() {} }")
                .source("lib/Disk.java", "package lib; public interface Disk { String read(); }")
                .source("shop/package-info.java", """
                        @SmartAsyncFor(lib.Client.class)
                        @SmartAsyncFor(lib.Tools.class)
                        @SmartAsyncFor(
                                value = lib.Disk.class,
                                skip = {
                                    "read",
                                    "write"
                                })
                        package shop;
                        import io.github.smartasync.SmartAsyncFor;
                        """)
                .source("shop/Views.java", """
                        package shop;
                        import io.github.smartasync.SmartAsyncFor;
                        @SmartAsyncFor(value = lib.Client.class, sync = "One", async = "AsyncOne")
                        @SmartAsyncFor(value = lib.Client.class, sync = "Other", async = "One")
                        class Views {}
                        """)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        List<String> places = compiled.ours().stream()
                .map(message -> message.file() + ":" + message.line() + " " + message.code())
                .toList();
        if (compiler == Compilers.JAVAC) {
            assertThat(places)
                    .containsExactlyInAnyOrder(
                            "package-info.java:2 SA003", "package-info.java:7 SA035", "Views.java:4 SA041");
        } else {
            assertThat(places).hasSize(3).contains("Views.java:4 SA041");
            assertThat(compiled.ours())
                    .filteredOn(message -> message.file().isEmpty())
                    .hasSize(2)
                    .allSatisfy(message -> assertThat(message.text()).endsWith(" (package-info.java of shop)"));
        }
        assertThat(compiled.errors()).allMatch(Message::isOurs);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void aSourceInsideACompactSourceFileIsAnError() {
        Compiled compiled = Compilation.with(Compilers.JAVAC)
                .source("Main.java", """
                        void main() {}

                        @io.github.smartasync.SmartAsync
                        interface Inner { String name(); }
                        """)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(compiled.messages()).singleElement().satisfies(error -> {
            assertThat(error.text()).contains("[SA058] Inner");
            assertThat(error.line()).isEqualTo(4);
        });
    }
}
