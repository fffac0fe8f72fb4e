package generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Generates identifiers in the first round, and in the second, when they are there, their exceptions. */
@SupportedAnnotationTypes("*")
public final class IdGenerator extends AbstractProcessor {

    private String inPackage = "";
    private String exception = "";

    /** A processor. */
    public IdGenerator() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!exception.isEmpty()) {
            write(inPackage, exception, "public class %s extends Exception {"
                    + " private static final long serialVersionUID = 1; /** Of the lost. */ public %1$s(String text) { super(text); } }");
            exception = "";
        }
        for (Element element : round.getElementsAnnotatedWith(Id.class)) {
            if (element.getKind() == ElementKind.PACKAGE) {
                inPackage = ((PackageElement) element).getQualifiedName().toString();
                String[] names = element.getAnnotation(Id.class).value();
                exception = names[1];
                write(inPackage, names[0], "public record %s(int number) {}");
            }
        }
        return false;
    }

    private void write(String inPackage, String name, String text) {
        try (Writer writer = processingEnv.getFiler().createSourceFile(inPackage + "." + name).openWriter()) {
            writer.write("package " + inPackage + "; /** Generated. */ " + String.format(text, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
