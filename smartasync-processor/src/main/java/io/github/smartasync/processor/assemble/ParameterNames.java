package io.github.smartasync.processor.assemble;

import io.github.smartasync.processor.model.FreeNames;
import io.github.smartasync.processor.scan.ScannedMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.VariableElement;

/** Names of parameters as declared; class files of other languages hold some that Java cannot write. */
final class ParameterNames {

    private ParameterNames() {}

    static List<String> of(ScannedMethod method) {
        FreeNames free = new FreeNames(Set.of());
        List<String> names = new ArrayList<>();
        for (VariableElement parameter : method.element().getParameters()) {
            String declared = parameter.getSimpleName().toString();
            names.add(
                    isUsable(declared) && free.isFree(declared)
                            ? free.allocate(declared)
                            : free.allocateNumbered("arg", names.size()));
        }
        return names;
    }

    private static boolean isUsable(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }
}
