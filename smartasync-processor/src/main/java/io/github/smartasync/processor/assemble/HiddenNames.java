package io.github.smartasync.processor.assemble;

import io.github.smartasync.processor.types.NamedTypes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Simple names that mean something else in a view than where the source stands: types of the package that hide those of
 * {@code java.lang}, and member types that a view inherits.
 */
public final class HiddenNames {

    /** Of {@code java.lang}, what signatures and generated code name. */
    private static final Set<String> JAVA_LANG = Set.of(
            "AbstractMethodError",
            "Appendable",
            "ArithmeticException",
            "AssertionError",
            "AutoCloseable",
            "Boolean",
            "Byte",
            "CharSequence",
            "Character",
            "Class",
            "ClassCastException",
            "ClassLoader",
            "ClassNotFoundException",
            "CloneNotSupportedException",
            "Cloneable",
            "Comparable",
            "Deprecated",
            "Double",
            "Enum",
            "Error",
            "Exception",
            "Float",
            "IllegalAccessException",
            "IllegalArgumentException",
            "IllegalStateException",
            "IndexOutOfBoundsException",
            "InstantiationException",
            "Integer",
            "InterruptedException",
            "Iterable",
            "Long",
            "Module",
            "NoSuchFieldException",
            "NoSuchMethodException",
            "NullPointerException",
            "Number",
            "NumberFormatException",
            "Object",
            "Override",
            "Package",
            "Process",
            "ProcessBuilder",
            "ProcessHandle",
            "Readable",
            "Record",
            "ReflectiveOperationException",
            "Runnable",
            "Runtime",
            "RuntimeException",
            "SafeVarargs",
            "SecurityException",
            "Short",
            "StackTraceElement",
            "String",
            "StringBuffer",
            "StringBuilder",
            "SuppressWarnings",
            "System",
            "Thread",
            "ThreadGroup",
            "ThreadLocal",
            "Throwable",
            "UnsupportedOperationException",
            "Void");

    private final Elements elements;
    private final Map<String, Set<String>> hiddenInPackage = new HashMap<>();

    public HiddenNames(Elements elements) {
        this.elements = elements;
    }

    /**
     * The simple names that views in a package must not use.
     *
     * @param supertypes what the views extend
     */
    public Set<String> in(PackageElement home, Collection<TypeElement> supertypes) {
        Set<String> hidden = new TreeSet<>(hiddenInPackage.computeIfAbsent(
                home.getQualifiedName().toString(), name -> hiddenInPackage(name, home)));
        for (TypeElement supertype : supertypes) {
            for (Element member : ElementFilter.typesIn(elements.getAllMembers(supertype))) {
                hidden.add(member.getSimpleName().toString());
            }
        }
        return hidden;
    }

    private Set<String> hiddenInPackage(String name, PackageElement home) {
        String prefix = name.isEmpty() ? "" : name + ".";
        Set<String> hidden = new TreeSet<>();
        for (String simpleName : JAVA_LANG) {
            if (NamedTypes.ofPackage(prefix + simpleName, home, elements).isPresent()) {
                hidden.add(simpleName);
            }
        }
        return hidden;
    }
}
