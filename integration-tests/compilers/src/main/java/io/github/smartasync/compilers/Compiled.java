package io.github.smartasync.compilers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a compilation ended.
 *
 * @param success whether the compiler says that it succeeded
 * @param messages in the order they were given
 * @param output what was printed instead of being given as a message, such as a crash of the compiler
 * @param directory where class files and, below {@code generated}, generated sources are
 */
public record Compiled(boolean success, List<Message> messages, String output, Path directory) {

    public Compiled {
        messages = List.copyOf(messages);
    }

    /** The messages of SmartAsync. */
    public List<Message> ours() {
        return messages.stream().filter(Message::isOurs).toList();
    }

    /** The messages that fail a build. */
    public List<Message> errors() {
        return messages.stream().filter(Message::isError).toList();
    }

    /** The messages that fail a build under {@code -Werror}. */
    public List<Message> errorsAndWarnings() {
        return messages.stream().filter(Message::isErrorOrWarning).toList();
    }

    /** Where the class files are. */
    public Path classes() {
        return directory.resolve("classes");
    }

    /** Where the generated sources are. */
    public Path generatedFolder() {
        return directory.resolve("generated");
    }

    /** The generated source files, sorted. */
    public List<Path> generatedSources() {
        try (Stream<Path> files = Files.walk(generatedFolder())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generated sources by their path below the source root, such as {@code shop/PriceServiceSync.java}. */
    public Map<String, String> generated() {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : generatedSources()) {
            String path = generatedFolder().relativize(file).toString().replace(File.separatorChar, '/');
            try {
                texts.put(path, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
