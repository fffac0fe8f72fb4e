package io.github.smartasync.runtime.internal.known;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** Compiles classes that are named as those of a framework, and loads them as an application would bring them. */
final class StandIns {

    private StandIns() {}

    /** A class loader that sees what it is given, by class name, and what this test sees. */
    static URLClassLoader load(Path folder, Map<String, String> sources) throws IOException {
        return load(folder, sources, StandIns.class.getClassLoader());
    }

    /** A class loader that sees what it is given, by class name, and what its parent sees. */
    static URLClassLoader load(Path folder, Map<String, String> sources, ClassLoader parent) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-d", folder.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            String packageName = source.getKey().substring(0, source.getKey().lastIndexOf('.'));
            Files.writeString(file, "package " + packageName + ";\n" + source.getValue());
            arguments.add(file.toString());
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalArgumentException("does not compile: " + sources);
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent);
    }
}
