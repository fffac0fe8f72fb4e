package io.github.smartasync.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A class that translates failures.
 *
 * @param generic whether it has type parameters
 * @param lint the categories of javac's lint that making one sets off
 */
public record TranslatorModel(ClassName type, boolean generic, List<String> lint) {

    public TranslatorModel {
        lint = List.copyOf(lint);
    }
}
