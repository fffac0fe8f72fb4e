package io.github.smartasync.processor.extend;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** What the views extend, and what follows from it for their methods. Filled while one source is judged. */
public final class Extensions {

    private final List<TypeName> sync = new ArrayList<>();
    private final List<TypeName> async = new ArrayList<>();
    private final List<TypeMirror> named = new ArrayList<>();
    private boolean closeable;
    private final Map<ExecutableElement, Set<String>> lint = new HashMap<>();

    void addSync(TypeName view) {
        if (!sync.contains(view)) {
            sync.add(view);
        }
    }

    void addAsync(TypeName view) {
        if (!async.contains(view)) {
            async.add(view);
        }
    }

    /** Says that the sync view extends one that can be closed. */
    void inheritClosing() {
        closeable = true;
    }

    boolean inheritsClosing() {
        return closeable;
    }

    /** A type whose deprecation shows where the views name what they extend. */
    void addNamed(TypeMirror type) {
        named.add(type);
    }

    /** A category of lint that the declaration of a method sets off by overriding another. */
    void addLint(ExecutableElement method, String category) {
        lint.computeIfAbsent(method, any -> new TreeSet<>()).add(category);
    }

    public List<TypeName> sync() {
        return List.copyOf(sync);
    }

    public List<TypeName> async() {
        return List.copyOf(async);
    }

    public List<TypeMirror> named() {
        return List.copyOf(named);
    }

    public Set<String> lint(ExecutableElement method) {
        return lint.getOrDefault(method, Set.of());
    }
}
