package io.github.smartasync.processor.write;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Writes generated files, each with the one element it comes from. */
public final class SourceWriter {

    private final Filer filer;
    private final Elements elements;
    private int written;

    public SourceWriter(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
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
        try (Writer writer = create(name, origin).openWriter()) {
            writer.write(Ascii.escaped(text));
            written++;
            return Optional.empty();
        } catch (IOException | RuntimeException failure) {
            // ECJ's filer throws anything but an IOException if a class file that it has read names a type that is
            // gone.
            return Optional.of(String.valueOf(failure.getMessage()));
        }
    }

    /** Where several modules are compiled at once and have a package of one name, the module has to be said. */
    private JavaFileObject create(String name, Element origin) throws IOException {
        ModuleElement module = elements.getModuleOf(origin);
        boolean isAmbiguous = module != null
                && !module.isUnnamed()
                && elements.getAllPackageElements(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                                .size()
                        > 1;
        return filer.createSourceFile(isAmbiguous ? module.getQualifiedName() + "/" + name : name, origin);
    }

    /** Whether there is a class of the name on the class path, but none where this compilation puts its classes. */
    public boolean isMadeElsewhere(ClassName type) {
        return isThere(StandardLocation.CLASS_PATH, type) && !isThere(StandardLocation.CLASS_OUTPUT, type);
    }

    private boolean isThere(StandardLocation location, ClassName type) {
        try (InputStream file = filer.getResource(location, type.packageName(), type.simpleName() + ".class")
                .openInputStream()) {
            return file.read() >= 0;
        } catch (IOException | RuntimeException unknown) {
            return false;
        }
    }

    /** How many files have been written. */
    public int written() {
        return written;
    }
}
