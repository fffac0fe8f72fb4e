package io.github.smartasync.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import io.github.smartasync.processor.types.Enclosing;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The sources of a JDK, as far as they tell the names of parameters. Class files of the JDK have none for methods without a
 * body, and {@code --release} shows none at all. Where the sources are not installed, or the compiler is no part of the JVM,
 * nothing is known.
 */
public final class JdkSources {

    private final Path archive;
    private final Map<String, Optional<CompilationUnitTree>> units = new HashMap<>();

    /** The sources in an archive of the form of the JDK's {@code lib/src.zip}, which need not exist. */
    JdkSources(Path archive) {
        this.archive = archive;
    }

    /** Those of the JDK that runs the compiler. */
    public static JdkSources ofThisJvm() {
        return new JdkSources(Path.of(System.getProperty("java.home", ""), "lib", "src.zip"));
    }

    /** The names of the parameters of a method; empty if the sources do not have it. */
    public Optional<List<String>> parameters(ExecutableElement method, Elements elements) {
        TypeElement type = Enclosing.type(method);
        ModuleElement module = elements.getModuleOf(type);
        String name = module == null ? "" : module.getQualifiedName().toString();
        if (!name.startsWith("java.") && !name.startsWith("jdk.")) {
            return Optional.empty();
        }
        String entry = name + "/" + Enclosing.topLevelName(type).replace('.', '/') + ".java";
        return units.computeIfAbsent(entry, this::parsed)
                .flatMap(unit -> find(unit.getTypeDecls(), names(type)))
                .flatMap(tree -> parameters(tree, method));
    }

    private Optional<CompilationUnitTree> parsed(String entry) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null || !Files.isRegularFile(archive)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                return Optional.empty();
            }
            String text = new String(zip.getInputStream(found).readAllBytes(), StandardCharsets.UTF_8);
            JavacTask task = (JavacTask) compiler.getTask(
                    Writer.nullWriter(),
                    null,
                    ignored -> {},
                    List.of("-proc:none"),
                    null,
                    List.of(new Text(entry, text)));
            for (CompilationUnitTree unit : task.parse()) {
                return Optional.of(unit);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static List<String> names(TypeElement type) {
        List<String> names = new ArrayList<>();
        if (type.getEnclosingElement() instanceof TypeElement outer) {
            names.addAll(names(outer));
        }
        names.add(type.getSimpleName().toString());
        return names;
    }

    private static Optional<ClassTree> find(List<? extends Tree> declared, List<String> names) {
        Optional<ClassTree> first = declared.stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(tree -> tree.getSimpleName().contentEquals(names.get(0)))
                .findFirst();
        return names.size() == 1
                ? first
                : first.flatMap(tree -> find(tree.getMembers(), names.subList(1, names.size())));
    }

    private static Optional<List<String>> parameters(ClassTree type, ExecutableElement method) {
        List<String> wanted = method.getParameters().stream()
                .map(parameter -> simple(parameter.asType()))
                .toList();
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(tree -> tree.getName().contentEquals(method.getSimpleName()))
                .filter(tree -> tree.getParameters().stream()
                        .map(JdkSources::simple)
                        .toList()
                        .equals(wanted))
                .map(tree -> tree.getParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .toList())
                .findFirst();
    }

    /** A type as it is written, without arguments and packages. */
    private static String simple(VariableTree parameter) {
        String written = parameter.getType().toString().replace("...", "[]");
        String plain = written;
        do {
            written = plain;
            plain = written.replaceAll("<[^<>]*>", "");
        } while (!plain.equals(written));
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    private static String simple(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simple(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared) {
            return declared.asElement().getSimpleName().toString();
        }
        return type instanceof TypeVariable variable
                ? variable.asElement().getSimpleName().toString()
                : type.getKind().toString().toLowerCase(Locale.ROOT);
    }

    /** A source in memory. */
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String entry, String text) {
            super(URI.create("string:///" + entry), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
