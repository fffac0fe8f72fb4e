package io.github.smartasync.corpus;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The types of a class path, as class files tell them. What javac says while it reads them is not of interest here. */
record ClassPathModel(Elements elements, Types types) {

    static ClassPathModel of(List<Path> classPath) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticListener<JavaFileObject> silent = message -> {};
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        JavacTask task = (JavacTask) javac.getTask(
                null,
                javac.getStandardFileManager(silent, Locale.ROOT, null),
                silent,
                List.of("-proc:none", "-parameters", "-classpath", path),
                List.of("java.lang.Object"),
                null);
        return new ClassPathModel(task.getElements(), task.getTypes());
    }

    TypeElement type(String canonicalName) {
        TypeElement type = elements.getTypeElement(canonicalName);
        if (type == null) {
            throw new IllegalArgumentException("no type " + canonicalName);
        }
        return type;
    }
}
