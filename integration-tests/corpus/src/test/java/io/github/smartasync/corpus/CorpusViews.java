package io.github.smartasync.corpus;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.ProductJars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes views of types of the corpus, each with the class path of its library. */
final class CorpusViews {

    private static final Path DIRECTORY = Path.of(System.getProperty("corpus.directory", "target/corpus"));

    /** A class from each jar that a user of reactive views has. */
    private static final List<String> ARTIFACTS = List.of(
            "io.github.smartasync.reactor.MonoCall",
            "io.github.smartasync.mutiny.UniCall",
            "io.github.smartasync.rxjava3.MaybeCall",
            "reactor.core.publisher.Mono",
            "io.smallrye.mutiny.Uni",
            "io.smallrye.common.annotation.CheckReturnValue",
            "io.reactivex.rxjava3.core.Maybe",
            "org.reactivestreams.Publisher",
            "org.jspecify.annotations.NullMarked");

    private final Map<String, List<Path>> classPaths;

    private CorpusViews(Map<String, List<Path>> classPaths) {
        this.classPaths = classPaths;
    }

    /** With the libraries of some entries, which are in the local repository afterwards. */
    static CorpusViews of(List<CorpusEntry> entries) {
        return new CorpusViews(new Libraries(DIRECTORY.resolve("libraries"))
                .classPaths(entries.stream().map(CorpusEntry::library).collect(toCollection(LinkedHashSet::new))));
    }

    /** The annotation that asks for the views of a type that an entry has. */
    static String request(CorpusEntry entry, String type, String options) {
        String views = entry.sides().stream().map(side -> "View." + side).collect(joining(", "));
        return "@io.github.smartasync.SmartAsyncFor(value = %s.class, views = {%s}%s)".formatted(type, views, options);
    }

    Compiled compile(Compilers compiler, CorpusEntry entry, String requests, String name) {
        Compilation compilation = Compilation.with(compiler)
                .classPath(classPath(entry))
                .processed()
                .source("corpus/views/Probe.java", """
                        package corpus.views;

                        import io.github.smartasync.SmartAsync.View;

                        %s
                        class Probe {}
                        """.formatted(requests));
        if (compiler == Compilers.JAVAC) {
            compilation.options("-Xlint:all,-processing", "-Xmaxwarns", "10000", "-Xmaxerrs", "10000");
            if (entry.warning().isEmpty()) {
                compilation.options("-Werror");
            }
        }
        return compilation.into(DIRECTORY.resolve(compiler.name()).resolve(name));
    }

    /** A class that only names a type, without any processor. */
    Compiled naming(String type, CorpusEntry entry) {
        return Compilation.with(Compilers.JAVAC)
                .classPath(library(entry))
                .source("corpus/views/Probe.java", "package corpus.views; class Probe { %s named; }".formatted(type))
                .options("-Xlint:all")
                .into(DIRECTORY.resolve("alone").resolve(Clients.viewName(entry.type())));
    }

    /** The views that were made for an entry, and all that they name. */
    ClassPathModel model(CorpusEntry entry, Compiled compiled) {
        List<Path> classPath = new ArrayList<>(List.of(compiled.classes()));
        classPath.addAll(ProductJars.forUsers());
        classPath.addAll(classPath(entry));
        return ClassPathModel.of(classPath);
    }

    /** The library with what it needs; for reactive views also our artifacts with what they need, where it has not that. */
    List<Path> classPath(CorpusEntry entry) {
        List<Path> classPath = new ArrayList<>(library(entry));
        if (entry.sides().size() > Side.DEFAULT.size()) {
            ARTIFACTS.stream().map(ProductJars::placeOf).forEach(classPath::add);
        }
        return classPath;
    }

    private List<Path> library(CorpusEntry entry) {
        return Objects.requireNonNull(classPaths.get(entry.library()));
    }
}
