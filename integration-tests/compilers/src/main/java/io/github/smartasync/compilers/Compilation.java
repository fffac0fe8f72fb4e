package io.github.smartasync.compilers;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** A call of a compiler: what goes in is collected here, then {@link #into} runs it. Not for several threads. */
public final class Compilation {

    /**
     * File managers that no compilation uses now: to open the JDK's classes anew for each costs more than to compile a small
     * source.
     */
    private static final Map<Compilers, Queue<StandardJavaFileManager>> IDLE = new ConcurrentHashMap<>();

    private final Compilers compiler;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Path> sources = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>(ProductJars.forUsers());
    private final List<Path> modulePath = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private List<Path> processorPath = List.of();
    private List<Processor> processors = List.of();

    private Compilation(Compilers compiler) {
        this.compiler = compiler;
    }

    /** A compilation with our annotations and runtime on the class path, and no processor. */
    public static Compilation with(Compilers compiler) {
        return new Compilation(compiler);
    }

    /** A source by its path below the source root, such as {@code shop/PriceService.java}. */
    public Compilation source(String path, String text) {
        texts.put(path, text);
        return this;
    }

    /** Sources by their paths below the source root. */
    public Compilation sources(Map<String, String> more) {
        texts.putAll(more);
        return this;
    }

    /** Sources that are files already. */
    public Compilation sources(List<Path> more) {
        sources.addAll(more);
        return this;
    }

    public Compilation classPath(List<Path> more) {
        classPath.addAll(more);
        return this;
    }

    /** With these on the class path, and nothing else. */
    public Compilation onlyClassPath(Path... all) {
        classPath.clear();
        return classPath(List.of(all));
    }

    /** With what this JVM has on its class path. */
    public Compilation classPathOfThisJvm() {
        classPath.clear();
        return classPath(Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .toList());
    }

    /** What is compiled is a module: with these on the module path, and nothing on the class path. */
    public Compilation modulePath(List<Path> all) {
        classPath.clear();
        modulePath.addAll(all);
        return this;
    }

    public Compilation options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** With our processor, from its jar. */
    public Compilation processed() {
        processorPath = List.of(ProductJars.processor());
        return this;
    }

    /** With these processors of this JVM, as if they were found in this order; none of them may have been used before. */
    public Compilation processedBy(Processor... used) {
        processors = List.of(used);
        return this;
    }

    /** Compiles into a new folder below this one. */
    public Compiled intoNew(Path folder) {
        try {
            return into(Files.createTempDirectory(folder, "build"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles into {@code classes} and {@code generated} below a directory, which is emptied first. */
    public Compiled into(Path directory) {
        try {
            emptied(directory);
            List<Path> all = new ArrayList<>(sources);
            all.addAll(written(directory.resolve("sources")));
            if (modulePath.isEmpty()) {
                Queue<StandardJavaFileManager> idle =
                        IDLE.computeIfAbsent(compiler, any -> new ConcurrentLinkedQueue<>());
                StandardJavaFileManager files = Optional.ofNullable(idle.poll()).orElseGet(compiler::newFiles);
                Compiled compiled = compiled(all, directory, files);
                idle.add(files); // but not after a crash
                return compiled;
            }
            try (StandardJavaFileManager own = compiler.newFiles()) {
                own.setLocationFromPaths(StandardLocation.MODULE_PATH, modulePath);
                return compiled(all, directory, own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compiled compiled(List<Path> all, Path directory, StandardJavaFileManager files) throws IOException {
        // ECJ asks its file manager before it looks at its options, and that one knows the class path of this JVM.
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        JavaCompiler.CompilationTask task = compiler.compiler()
                .getTask(
                        output, files, diagnostics, arguments(directory), null, files.getJavaFileObjectsFromPaths(all));
        if (!processors.isEmpty()) {
            task.setProcessors(processors);
        }
        return new Compiled(
                task.call(),
                diagnostics.getDiagnostics().stream().map(Compilation::message).toList(),
                output.toString(),
                directory);
    }

    private List<String> arguments(Path directory) {
        List<String> arguments = new ArrayList<>();
        if (compiler == Compilers.ECJ && !options.contains("--release")) {
            arguments.addAll(List.of("-source", "17", "-target", "17"));
        }
        arguments.addAll(options);
        if (processorPath.isEmpty() && processors.isEmpty()) {
            arguments.add("-proc:none");
        } else if (processors.isEmpty()) {
            arguments.addAll(List.of("-processorpath", joined(processorPath)));
        }
        arguments.addAll(List.of("-encoding", "UTF-8", "-classpath", joined(classPath)));
        if (!modulePath.isEmpty()) {
            arguments.addAll(List.of("--module-path", joined(modulePath)));
        }
        arguments.addAll(List.of("-d", directory.resolve("classes").toString()));
        arguments.addAll(List.of("-s", directory.resolve("generated").toString()));
        return arguments;
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private List<Path> written(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : texts.entrySet()) {
            Path file = root.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        return files;
    }

    private static void emptied(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(directory.resolve("classes"));
        Files.createDirectories(directory.resolve("generated"));
    }

    private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
        return new Message(
                diagnostic.getKind(),
                Optional.ofNullable(diagnostic.getSource())
                        .map(source -> Path.of(source.getName()))
                        .orElse(Path.of("")),
                diagnostic.getLineNumber(),
                Optional.ofNullable(diagnostic.getCode()).orElse(""),
                diagnostic.getMessage(Locale.ROOT));
    }
}
