package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.ProductJars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Class files that are not there: of a library's optional dependency. */
class MissingClassesTest {

    private static final Map<Compilers, String[]> LINT = Map.of(
            Compilers.JAVAC, new String[] {"-Xlint:all,-processing"},
            Compilers.ECJ, new String[0]);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void sourcesWhoseSupertypesAreMissingAreRefused(Compilers compiler) throws IOException {
        Path library = library(Map.of(
                "Service", "package lib; public interface Service {}",
                "Client", "package lib; public interface Client extends Service { String get(String key); }"));
        Files.delete(library.resolve("lib/Service.class"));

        Compiled result = viewsOfClient(compiler, library);

        assertThat(result.ours())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("[SA055]").contains("Client"));
        assertThat(result.generated()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void resultsWhoseSupertypesAreMissingAreAwaited(Compilers compiler) throws IOException {
        Path library = library(Map.of(
                "Message",
                "package lib; public class Message {}",
                "Reply",
                "package lib; public class Reply extends Message {}",
                "Client",
                "package lib; public interface Client {"
                        + " java.util.concurrent.CompletableFuture<Reply> ask(Reply it); Reply wait(String it);"
                        + " com.google.common.util.concurrent.ListenableFuture<Reply> hear(String it); }",
                "ListenableFuture",
                "package com.google.common.util.concurrent; public interface ListenableFuture<T>"
                        + " extends java.util.concurrent.Future<T> {"
                        + " void addListener(Runnable listener, java.util.concurrent.Executor executor); }"));
        Files.delete(library.resolve("lib/Message.class"));

        Compiled result = viewsOfClient(compiler, library);

        assertThat(result.errors()).isEmpty();
        assertThat(result.ours()).isEmpty();
        assertThat(result.generated().get("shop/ClientSync.java")).contains("Reply ask(Reply ");
    }

    @ParameterizedTest
    @EnumSource
    void foreignMethodsThatNameMissingClassesAreLeftOutWithOneNote(Compilers compiler) throws IOException {
        Path library = library(Map.of(
                "Optional",
                "package lib; public class Optional {}",
                "Client",
                "package lib; public interface Client { String get(String key); void use(Optional it);"
                        + " Optional find(); }"));
        Files.delete(library.resolve("lib/Optional.class"));

        Compiled result = viewsOfClient(compiler, library);

        assertThat(result.errors()).isEmpty();
        assertThat(result.ours()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Diagnostic.Kind.NOTE);
            assertThat(note.text()).contains("[SA060]").contains("find()").contains("use(");
        });
        assertThat(result.generated().get("shop/ClientSync.java"))
                .contains("String get(String ")
                .doesNotContain("find(");
    }

    /** ECJ does not show such a supertype. */
    @ParameterizedTest
    @EnumSource(names = "JAVAC")
    void typesThatPassMissingClassesToTheirSupertypesAreRefused(Compilers compiler) throws IOException {
        Path library = library(Map.of(
                "Optional",
                "package lib; public class Optional {}",
                "Keyed",
                "package lib; public interface Keyed<K, V> { K get(String key); V find(); }",
                "Client",
                "package lib; public interface Client extends Keyed<Integer, Optional> {}"));
        Files.delete(library.resolve("lib/Optional.class"));

        Compiled result = viewsOfClient(compiler, library);

        assertThat(result.ours())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("[SA055]").contains("Client"));
        assertThat(result.generated()).isEmpty();
    }

    /** ECJ then throws at whoever asks for that class by its name, as we do for those that promise results. */
    @ParameterizedTest
    @EnumSource
    void foreignMethodsMayNameAReactiveClassThatIsMissing(Compilers compiler) throws IOException {
        Path library = library(Map.of(
                "Publisher",
                "package org.reactivestreams; public interface Publisher<T> {}",
                "Client",
                "package lib; public interface Client { String get(String key);"
                        + " org.reactivestreams.Publisher<String> all(); }"));
        Files.delete(library.resolve("org/reactivestreams/Publisher.class"));

        Compiled result = viewsOfClient(compiler, library);

        assertThat(result.errors()).isEmpty();
        assertThat(result.ours())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("[SA060]").contains("all()"));
        assertThat(result.generated().get("shop/ClientSync.java")).contains("String get(String ");
    }

    /** A class path with Reactor, but without Reactive Streams. */
    @ParameterizedTest
    @EnumSource
    void aMonoIsOneAlsoIfItsSupertypeIsMissing(Compilers compiler) throws IOException {
        Path library = library(Map.of(
                "Publisher",
                "package org.reactivestreams; public interface Publisher<T> {}",
                "Mono",
                "package reactor.core.publisher; public abstract class Mono<T> implements org.reactivestreams.Publisher<T> {"
                        + " public Mono<T> contextCapture() { return this; }"
                        + " public java.util.concurrent.CompletableFuture<T> toFuture() { return null; } }",
                "Client",
                "package lib; public interface Client { reactor.core.publisher.Mono<String> find(String key); }"));
        Files.delete(library.resolve("org/reactivestreams/Publisher.class"));

        Compiled result = Compilation.with(compiler)
                .onlyClassPath(onlyWith(library))
                .source("shop/package-info.java", "@io.github.smartasync.SmartAsyncFor(lib.Client.class) package shop;")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(result.ours()).isEmpty();
        assertThat(result.generated().get("shop/ClientSync.java")).containsPattern("String find\\(String \\w+\\)");
        assertThat(result.generated().get("shop/ClientAsync.java"))
                .containsPattern("CompletableFuture<String> find\\(String \\w+\\)");
    }

    /** javac warns of the annotations of a class as soon as it reads it. Nobody names this one. */
    @ParameterizedTest
    @EnumSource
    void typesThatPromiseResultsAreNotReadUnlessTheyAreNamed(Compilers compiler) throws IOException {
        Path library = library(Map.of(
                "DoNotMock",
                "package lib; @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                        + " public @interface DoNotMock { String value(); }",
                "ListenableFuture",
                "package com.google.common.util.concurrent; @lib.DoNotMock(\"\") public interface ListenableFuture<T>"
                        + " extends java.util.concurrent.Future<T> {}",
                "Deferred",
                "package kotlinx.coroutines; @lib.DoNotMock(\"\") public interface Deferred<T> {}",
                "Client",
                "package lib; public interface Client {"
                        + " java.util.concurrent.CompletableFuture<String> ask(String it); String get(String key); }"));
        Files.delete(library.resolve("lib/DoNotMock.class"));

        Compiled result = viewsOfClient(compiler, library, LINT.get(compiler));

        assertThat(result.messages()).isEmpty();
    }

    /** As in libraries whose annotations carry some of JSR-305, which they do not bring: javac warns as soon as it reads them. */
    @ParameterizedTest
    @EnumSource
    void foreignAnnotationsThatLackOthersAreLeftOut(Compilers compiler) throws IOException {
        Path library = library(Map.of(
                "When",
                "package javax.annotation.meta; public enum When { MAYBE }",
                "Nonnull",
                "package javax.annotation; public @interface Nonnull { javax.annotation.meta.When when(); }",
                "Nullable",
                "package lib; @javax.annotation.Nonnull(when = javax.annotation.meta.When.MAYBE)"
                        + " @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                        + " public @interface Nullable {}",
                "Client",
                "package lib; public interface Client { @Nullable String find(@Nullable String key); }"));
        Files.delete(library.resolve("javax/annotation/Nonnull.class"));
        Files.delete(library.resolve("javax/annotation/meta/When.class"));

        Compiled result = Compilation.with(compiler)
                .onlyClassPath(onlyWith(library))
                .options(LINT.get(compiler))
                .source("shop/package-info.java", "@io.github.smartasync.SmartAsyncFor(lib.Client.class) package shop;")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated().get("shop/ClientSync.java")).doesNotContain("@Nullable");
    }

    private static Path[] onlyWith(Path library) {
        List<Path> classPath = new ArrayList<>(ProductJars.forUsers());
        classPath.add(library);
        return classPath.toArray(Path[]::new);
    }

    private Compiled viewsOfClient(Compilers compiler, Path library, String... options) {
        return Compilation.with(compiler)
                .options(options)
                .classPath(List.of(library))
                .source("shop/package-info.java", "@io.github.smartasync.SmartAsyncFor(lib.Client.class) package shop;")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);
    }

    /** The classes of a library, from its sources by simple name. */
    private Path library(Map<String, String> sources) {
        Compilation library = Compilation.with(Compilers.JAVAC);
        sources.forEach((name, text) -> library.source(name + ".java", text));
        Compiled compiled = library.intoNew(folder);
        assertThat(compiled.messages()).isEmpty();
        return compiled.classes();
    }
}
