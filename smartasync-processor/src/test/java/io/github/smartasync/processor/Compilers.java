package io.github.smartasync.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that sources are tried with, each through the same door. */
public enum Compilers {
    JAVAC {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },
    ECJ {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }
    };

    abstract JavaCompiler compiler();

    /** One message of a compiler; the path of the source is empty, and the line 0, where it has none. */
    public record Message(Diagnostic.Kind kind, Path path, long line, String text) {

        /** The simple name of the source file. */
        public String file() {
            return path.getFileName().toString();
        }

        /** Whether it is a message of SmartAsync. */
        public boolean isOurs() {
            return text.contains("[SA");
        }
    }

    /** What became of a compilation: its messages, and the generated sources by path. */
    public record Result(List<Message> messages, Map<String, String> generated) {

        /** The messages of SmartAsync. */
        public List<Message> ours() {
            return messages.stream().filter(Message::isOurs).toList();
        }

        /** The errors of anyone. */
        public List<Message> errors() {
            return messages.stream()
                    .filter(message -> message.kind() == Diagnostic.Kind.ERROR)
                    .toList();
        }
    }

    /** Compiles sources, by path, in a folder, with these processors. */
    public Result compile(Path folder, Map<String, String> sources, List<String> options, Processor... processors) {
        try {
            return compileIn(Files.createTempDirectory(folder, "build"), sources, options, List.of(processors));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private Result compileIn(Path build, Map<String, String> sources, List<String> options, List<Processor> processors)
            throws IOException {
        DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = build.resolve("in").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        Path generated = Files.createDirectories(build.resolve("generated"));
        Path classes = Files.createDirectories(build.resolve("classes"));
        List<String> all = new ArrayList<>(
                List.of("-d", classes.toString(), "-s", generated.toString(), "--release", "17", "-encoding", "UTF-8"));
        if (!options.contains("-classpath")) {
            all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        }
        all.addAll(options);
        JavaCompiler compiler = compiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(collected, Locale.ROOT, StandardCharsets.UTF_8)) {
            locate(manager, StandardLocation.CLASS_PATH, "-classpath", all);
            locate(manager, StandardLocation.MODULE_PATH, "--module-path", all);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(), manager, collected, all, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            task.call();
        }
        return new Result(
                collected.getDiagnostics().stream().map(Compilers::message).toList(), contents(generated));
    }

    /** ECJ asks its file manager first, which knows the class path of this JVM. */
    private static void locate(
            StandardJavaFileManager manager, JavaFileManager.Location location, String option, List<String> options)
            throws IOException {
        int at = options.indexOf(option);
        if (at >= 0) {
            List<Path> paths = Pattern.compile(File.pathSeparator)
                    .splitAsStream(options.get(at + 1))
                    .filter(path -> !path.isEmpty())
                    .map(Path::of)
                    .toList();
            manager.setLocationFromPaths(location, paths);
        }
    }

    private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
        Path path = Optional.ofNullable(diagnostic.getSource())
                .map(source -> Path.of(source.getName()))
                .orElse(Path.of(""));
        return new Message(
                diagnostic.getKind(),
                path,
                Math.max(0, diagnostic.getLineNumber()),
                diagnostic.getMessage(Locale.ROOT));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }
}
