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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/** A call of a compiler: what goes in is collected here, then {@link #into} runs it. Not for several threads. */
public final class Compilation {

    private final JavaTool tool;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private List<Path> processorPath = List.of();
    private List<Processor> processors = List.of();
    private @Nullable StandardJavaFileManager files;

    private Compilation(JavaTool tool) {
        this.tool = tool;
    }

    /** A compilation with our annotations and runtime on the class path, and no processor. */
    public static Compilation with(JavaTool tool) {
        return new Compilation(tool).classPath(ProductJars.forUsers());
    }

    /** A source by its path below the source root, such as {@code shop/PriceService.java}. */
    public Compilation source(String path, String text) {
        sources.put(path, text);
        return this;
    }

    public Compilation sources(Map<String, String> more) {
        sources.putAll(more);
        return this;
    }

    public Compilation classPath(List<Path> more) {
        classPath.addAll(more);
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

    /**
     * With a file manager that is used for many compilations, one after the other; otherwise each has its own, which costs
     * more than the compilation of a small source.
     */
    public Compilation files(StandardJavaFileManager shared) {
        files = shared;
        return this;
    }

    /** Compiles into {@code classes} and {@code generated} below a directory, which is emptied first. */
    public Compiled into(Path directory) {
        try {
            emptied(directory);
            Path input = written(directory.resolve("sources"));
            StandardJavaFileManager shared = files;
            if (shared != null) {
                return compiled(input, directory, shared);
            }
            try (StandardJavaFileManager own = tool.files()) {
                return compiled(input, directory, own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compiled compiled(Path input, Path directory, StandardJavaFileManager manager) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        List<Path> paths = sources.keySet().stream().map(input::resolve).toList();
        JavaCompiler.CompilationTask task = tool.compiler()
                .getTask(
                        output,
                        manager,
                        diagnostics,
                        arguments(directory),
                        null,
                        manager.getJavaFileObjectsFromPaths(paths));
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
        List<String> arguments = new ArrayList<>(options);
        if (processorPath.isEmpty() && processors.isEmpty()) {
            arguments.add("-proc:none");
        } else if (processors.isEmpty()) {
            arguments.addAll(List.of("-processorpath", joined(processorPath)));
        }
        arguments.addAll(List.of("-encoding", "UTF-8", "-classpath", joined(classPath)));
        arguments.addAll(List.of("-d", directory.resolve("classes").toString()));
        arguments.addAll(List.of("-s", directory.resolve("generated").toString()));
        if (tool == JavaTool.ECJ) {
            arguments.addAll(List.of("-source", "17", "-target", "17"));
        }
        return arguments;
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Path written(Path root) throws IOException {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = root.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        return root;
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
                fileName(diagnostic.getSource()),
                diagnostic.getLineNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }

    private static String fileName(@Nullable JavaFileObject file) {
        if (file == null) {
            return "";
        }
        String path = file.getName();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(File.separatorChar)) + 1);
    }
}
