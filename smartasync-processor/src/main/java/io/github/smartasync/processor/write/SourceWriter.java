package io.github.smartasync.processor.write;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Writes generated files, each with the one element it comes from. */
public final class SourceWriter {

    private final Filer filer;
    private int written;

    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a file.
     *
     * @param origin the source that the file comes from: its one originating element, so that an incremental build
     *     knows when to generate it again
     * @return why it could not be written, if so: a type of the name exists already, or the disk is full
     */
    public Optional<String> write(JavaFile file, Element origin) {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        return write(name, Layout.tidy(file.toString()), origin);
    }

    /** Writes a file that holds a comment and nothing else; if it cannot be written, nothing is lost. */
    public void writeComment(String home, String name, String comment, Element origin) {
        String text = home.isEmpty() ? "" : "package " + home + ";\n\n";
        write(
                home.isEmpty() ? name : home + "." + name,
                text + comment.lines().map(line -> "// " + line + "\n").collect(joining()),
                origin);
    }

    private Optional<String> write(String name, String text, Element origin) {
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            writer.write(Ascii.escaped(text));
            written++;
            return Optional.empty();
        } catch (IOException | RuntimeException failure) {
            // ECJ's filer throws anything but an IOException if a class file that it has read names a type that is
            // gone.
            return Optional.of(String.valueOf(failure.getMessage()));
        }
    }

    /** How many files have been written. */
    public int written() {
        return written;
    }
}
