package io.github.smartasync.processor.assemble;

import io.github.smartasync.processor.javac.JdkSources;
import io.github.smartasync.processor.model.FreeNames;
import io.github.smartasync.processor.scan.ScannedMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * Names of parameters: as declared, or as the class file tells them. Where it does not, an overridden declaration or the
 * sources of the JDK may. Class files of other languages hold some that Java cannot write.
 */
final class ParameterNames {

    /** What compilers say where a class file has no name. */
    private static final Pattern MADE_UP = Pattern.compile("arg\\d+");

    private final Elements elements;
    private final JdkSources sources;

    ParameterNames(Elements elements, JdkSources sources) {
        this.elements = elements;
        this.sources = sources;
    }

    List<String> of(ScannedMethod method) {
        FreeNames free = new FreeNames(Set.of());
        List<String> names = new ArrayList<>();
        for (String name : known(method)) {
            names.add(
                    isUsable(name) && free.isFree(name)
                            ? free.allocate(name)
                            : free.allocateNumbered("arg", names.size()));
        }
        return names;
    }

    /** Those of the nearest declaration that has any. */
    private List<String> known(ScannedMethod method) {
        if (method.compiled()) {
            return declared(method.element());
        }
        for (ExecutableElement declaration : method.declarations()) {
            List<String> declared = declared(declaration);
            if (!areMadeUp(declared)) {
                return declared;
            }
            Optional<List<String>> written = inSources(declaration);
            if (written.isPresent()) {
                return written.get();
            }
        }
        return declared(method.element());
    }

    private Optional<List<String>> inSources(ExecutableElement method) {
        try {
            return sources.parameters(method, elements);
        } catch (LinkageError noCompiler) {
            return Optional.empty();
        }
    }

    private static List<String> declared(ExecutableElement method) {
        return method.getParameters().stream()
                .map(VariableElement::getSimpleName)
                .map(Object::toString)
                .toList();
    }

    private static boolean areMadeUp(List<String> names) {
        return !names.isEmpty()
                && names.stream().allMatch(name -> MADE_UP.matcher(name).matches());
    }

    private static boolean isUsable(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }
}
