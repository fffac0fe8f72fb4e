package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Results that come later, of types that no view bridges: RxJava 1, 2 and 4, and Kotlin's. Stand-ins have their names. */
class UnbridgedTypesTest {

    private static final List<String> NAMES = List.of(
            "rx.Single",
            "rx.Completable",
            "rx.Observable",
            "io.reactivex.Single",
            "io.reactivex.Maybe",
            "io.reactivex.Completable",
            "io.reactivex.Flowable",
            "io.reactivex.Observable",
            "io.reactivex.rxjava4.core.Single",
            "io.reactivex.rxjava4.core.Maybe",
            "io.reactivex.rxjava4.core.Completable",
            "io.reactivex.rxjava4.core.Flowable",
            "io.reactivex.rxjava4.core.Observable",
            "kotlinx.coroutines.Deferred",
            "kotlinx.coroutines.flow.Flow");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void ofOnesOwnSourceEachIsAnError(Compilers compiler) {
        Compiled result = standIns(compiler)
                .source("lib/Client.java", client("@io.github.smartasync.SmartAsync "))
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(result.errors()).isEqualTo(result.ours()).hasSameSizeAs(NAMES);
        for (int i = 0; i < NAMES.size(); i++) {
            String method = "Client.m" + i + "()";
            assertThat(result.errors())
                    .extracting(Message::text)
                    .filteredOn(text -> text.contains(method))
                    .singleElement()
                    .asString()
                    .contains("[SA015]");
        }
        assertThat(result.generated().get("lib/ClientSync.java"))
                .contains("String get()")
                .doesNotContain(" m0(");
    }

    @ParameterizedTest
    @EnumSource
    void ofALibraryEachIsLeftOutWithANote(Compilers compiler) {
        Compiled result = standIns(compiler)
                .source("lib/Client.java", client(""))
                .source("shop/package-info.java", "@io.github.smartasync.SmartAsyncFor(lib.Client.class) package shop;")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(result.errors()).isEmpty();
        assertThat(result.ours()).isNotEmpty();
        assertThat(result.generated().get("shop/ClientSync.java"))
                .contains("String get()")
                .doesNotContainPattern(" m\\d+\\(");
        for (int i = 0; i < NAMES.size(); i++) {
            String method = "m" + i + "()";
            assertThat(result.ours()).anyMatch(note -> note.text().contains(method));
        }
    }

    /** Those of streams are publishers, as in RxJava. */
    private static Compilation standIns(Compilers compiler) {
        Compilation compilation = Compilation.with(compiler);
        for (String name : NAMES) {
            int dot = name.lastIndexOf('.');
            compilation.source(
                    name.replace('.', '/') + ".java",
                    "package %s; public interface %s<T>%s {}"
                            .formatted(
                                    name.substring(0, dot),
                                    name.substring(dot + 1),
                                    name.endsWith("Flowable")
                                            ? " extends java.util.concurrent.Flow.Publisher<T>"
                                            : ""));
        }
        return compilation;
    }

    private static String client(String annotation) {
        StringBuilder text =
                new StringBuilder("package lib; " + annotation + "public interface Client { String get();");
        for (int i = 0; i < NAMES.size(); i++) {
            text.append(' ').append(NAMES.get(i)).append("<String> m").append(i).append("();");
        }
        return text.append('}').toString();
    }
}
