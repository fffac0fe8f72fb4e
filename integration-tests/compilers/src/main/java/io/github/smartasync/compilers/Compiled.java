package io.github.smartasync.compilers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** The generated source files, sorted. */
    public List<Path> generatedSources() {
        try (Stream<Path> files = Files.walk(directory.resolve("generated"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
