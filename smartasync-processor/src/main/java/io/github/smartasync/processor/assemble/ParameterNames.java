package io.github.smartasync.processor.assemble;

import io.github.smartasync.processor.scan.ScannedMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.VariableElement;

/** Names of parameters as declared; class files of other languages hold some that Java cannot write. */
final class ParameterNames {

    private ParameterNames() {}

    static List<String> of(ScannedMethod method) {
        List<String> names = new ArrayList<>();
        for (VariableElement parameter : method.element().getParameters()) {
            String declared = parameter.getSimpleName().toString();
            names.add(isUsable(declared) && !names.contains(declared) ? declared : free(names));
        }
        return names;
    }

    private static boolean isUsable(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }

    private static String free(List<String> names) {
        int number = names.size();
        while (names.contains("arg" + number)) {
            number++;
        }
        return "arg" + number;
    }
}
