package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.eclipse.Eclipse;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.Erasures;
import io.github.smartasync.processor.types.ObjectMethods;
import io.github.smartasync.processor.types.Supertypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The methods of a type, inherited ones as members of it, each once. Overridden methods are left out. Methods that are
 * inherited from several supertypes are merged as a call would choose by JLS 15.12.2.5. {@link Elements#getAllMembers}
 * lists these twice.
 */
final class MemberScanner {

    private final Elements elements;
    private final Types types;
    private final Supertypes supertypes;

    MemberScanner(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.supertypes = new Supertypes(types);
    }

    /**
     * The methods of a type that are wanted: its own in the order of the source file, then those of its supertypes, by
     * name, since class files have no order that compilers agree on.
     */
    List<Member> members(DeclaredType type, boolean ownInSourceOrder, Predicate<ExecutableElement> wanted) {
        return members(Mixins.without(supertypes.closure(type)), type, ownInSourceOrder, wanted);
    }

    /** The same, also those of its mixins. */
    List<Member> all(DeclaredType type, Predicate<ExecutableElement> wanted) {
        return members(supertypes.closure(type), type, true, wanted);
    }

    private List<Member> members(
            List<DeclaredType> owners,
            DeclaredType type,
            boolean ownInSourceOrder,
            Predicate<ExecutableElement> wanted) {
        List<Member> members = new ArrayList<>();
        Map<String, List<Integer>> byName = new HashMap<>();
        Set<TypeElement> ambiguous = Eclipse.shows(type.asElement()) ? supertypes.twice(type) : Set.of();
        for (DeclaredType owner : owners) {
            boolean own = owner.asElement().equals(type.asElement());
            for (ExecutableElement method : declared((TypeElement) owner.asElement(), own && ownInSourceOrder)) {
                if (wanted.test(method) && !isOfObject(method)) {
                    // As a member of the type itself, ECJ would give whichever of its methods has the same erasure.
                    Member member = new Member(method, (ExecutableType) types.asMemberOf(owner, method), own);
                    List<Integer> sameName = byName.computeIfAbsent(member.name(), name -> new ArrayList<>());
                    add(member, members, sameName);
                    if (ambiguous.contains((TypeElement) owner.asElement())) {
                        sameName.forEach(at -> members.set(at, members.get(at).inheritedTwice(member)));
                    }
                }
            }
        }
        return members;
    }

    private void add(Member member, List<Member> members, List<Integer> sameName) {
        for (int at : sameName) {
            Member known = members.get(at);
            if (known.isStatic() == member.isStatic() && known.sameSignature(member, types)) {
                members.set(at, known.joining(member, types));
                return;
            }
        }
        Optional<Member> instead = sameName.stream()
                .map(members::get)
                .filter(known -> known.replaces(member, types))
                .findFirst();
        sameName.add(members.size());
        members.add(instead.map(member::contestedBy).orElse(member));
    }

    private List<ExecutableElement> declared(TypeElement type, boolean inSourceOrder) {
        List<ExecutableElement> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(Enclosing.declared(type, elements))) {
            if (elements.getOrigin(method) != Elements.Origin.SYNTHETIC && !elements.isBridge(method)) {
                methods.add(method);
            }
        }
        if (!inSourceOrder) {
            methods.sort(Comparator.comparing(method -> method.getSimpleName() + key(method)));
        } else if (type.getKind() == ElementKind.RECORD) {
            // The compilers disagree on where the accessors that are not written stand.
            Map<ExecutableElement, Integer> accessors = new HashMap<>();
            for (RecordComponentElement component : type.getRecordComponents()) {
                accessors.put(component.getAccessor(), accessors.size());
            }
            methods.sort(Comparator.comparing(method -> accessors.getOrDefault(method, accessors.size())));
        }
        return methods;
    }

    private boolean isOfObject(ExecutableElement method) {
        String signature = method.getSimpleName() + key(method);
        return ObjectMethods.isNeverBridged(signature) || (signature.equals("equals()") && isMadeForRecord(method));
    }

    /** Turbine shows the {@code equals} that a record has without writing it, but not its parameter. */
    private static boolean isMadeForRecord(ExecutableElement method) {
        return Enclosing.type(method).getKind() == ElementKind.RECORD
                && method.getModifiers().contains(Modifier.FINAL);
    }

    private String key(ExecutableElement method) {
        return Erasures.key(((ExecutableType) method.asType()).getParameterTypes(), types);
    }
}
