package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.File;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;

/**
 * Stands in for the one class of Gradle that its API jar lacks. Gradle makes it by name, with these parameters, and it
 * tells Gradle which classes came from which source. Unlike the original it does not tell who uses which constant.
 */
public final class IncrementalCompileTask implements JavaCompiler.CompilationTask, TaskListener {

    private final JavacTask task;
    private final Function<File, Optional<String>> pathBelowSourceFolder;
    private final Consumer<String> beforeClassIsWritten;
    private final Consumer<Map<String, Set<String>>> whenDone;
    private final Map<String, Set<String>> classesBySource = new HashMap<>();

    /** As Gradle calls it. The last two take pairs of a constant's class and its user. */
    public IncrementalCompileTask(
            JavaCompiler.CompilationTask task,
            Function<File, Optional<String>> pathBelowSourceFolder,
            Consumer<String> beforeClassIsWritten,
            Consumer<Map<String, Set<String>>> whenDone,
            BiConsumer<String, String> publicUse,
            BiConsumer<String, String> privateUse) {
        this.task = (JavacTask) task;
        this.pathBelowSourceFolder = pathBelowSourceFolder;
        this.beforeClassIsWritten = beforeClassIsWritten;
        this.whenDone = whenDone;
        this.task.addTaskListener(this);
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.GENERATE) {
            String name =
                    task.getElements().getBinaryName(event.getTypeElement()).toString();
            pathBelowSourceFolder
                    .apply(new File(event.getSourceFile().toUri()))
                    .ifPresent(path -> classesBySource
                            .computeIfAbsent(path, any -> new TreeSet<>())
                            .add(name));
            beforeClassIsWritten.accept(name);
        }
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.COMPILATION) {
            whenDone.accept(classesBySource);
        }
    }

    @Override
    public void addModules(Iterable<String> names) {
        task.addModules(names);
    }

    @Override
    public void setProcessors(Iterable<? extends Processor> processors) {
        task.setProcessors(processors);
    }

    @Override
    public void setLocale(Locale locale) {
        task.setLocale(locale);
    }

    @Override
    public Boolean call() {
        return task.call();
    }
}
