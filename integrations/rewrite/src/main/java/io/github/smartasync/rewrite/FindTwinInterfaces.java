package io.github.smartasync.rewrite;

import io.github.smartasync.rewrite.FindTwinInterfaces.Interfaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openrewrite.ExecutionContext;
import org.openrewrite.ScanningRecipe;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * Lists interfaces that somebody keeps in step by hand: {@code Prices} and {@code PricesAsync}, or one with {@code find} and
 * {@code findAsync}. It changes nothing but a comment at the async one: which of the two stays is for you to say.
 */
public final class FindTwinInterfaces extends ScanningRecipe<Interfaces> {

    private final transient TwinInterfaces table = new TwinInterfaces(this);

    @Override
    public String getDisplayName() {
        return "Find twin interfaces";
    }

    @Override
    public String getDescription() {
        return "Lists pairs of interfaces that have the same methods, once blocking and once asynchronous.";
    }

    @Override
    public Interfaces getInitialValue(ExecutionContext context) {
        return new Interfaces();
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getScanner(Interfaces interfaces) {
        return new JavaFiles() {
            @Override
            public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declared, ExecutionContext context) {
                JavaType.FullyQualified type = declared.getType();
                if (type != null
                        && declared.getKind() == J.ClassDeclaration.Kind.Type.Interface
                        && ViewMethod.sourceOf(type).isEmpty()) {
                    interfaces.byName.put(type.getFullyQualifiedName(), type);
                }
                return super.visitClassDeclaration(declared, context);
            }
        };
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getVisitor(Interfaces interfaces) {
        return new JavaFiles() {
            @Override
            public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration visited, ExecutionContext context) {
                J.ClassDeclaration declared = super.visitClassDeclaration(visited, context);
                if (declared.getType() == null) {
                    return declared;
                }
                for (TwinInterfaces.Row pair :
                        interfaces.twinsOf(declared.getType().getFullyQualifiedName())) {
                    table.insertRow(context, pair);
                    declared = Marks.mark(declared, comment(pair));
                }
                return declared;
            }
        };
    }

    private static String comment(TwinInterfaces.Row pair) {
        int all = pair.twins() + pair.onlyAsync();
        return pair.blocking().equals(pair.async())
                ? "methods that are here twice, blocking and asynchronous: " + pair.twins()
                : pair.twins() + " of " + all + " methods are twins of " + pair.blocking();
    }

    /** The interfaces of a build, without the generated ones. */
    static final class Interfaces {

        private final Map<String, JavaType.FullyQualified> byName = new TreeMap<>();

        /** The pairs whose async half is this interface. */
        List<TwinInterfaces.Row> twinsOf(String async) {
            JavaType.FullyQualified type = byName.get(async);
            return type == null
                    ? List.of()
                    : byName.values().stream()
                            .map(other -> Twins.of(other, type))
                            .flatMap(Optional::stream)
                            .toList();
        }
    }
}
