package io.github.smartasync.runtime;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.util.stream.Stream;

/** Lambdas, method handles and loggers in a static initialiser cost milliseconds when the class is first used. */
final class InitialiseCheaply extends ArchCondition<JavaClass> {

    InitialiseCheaply() {
        super("initialise without lambdas, method handles and loggers");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getStaticInitializer()
                .ifPresent(initialiser -> initialiser.getMethodCallsFromSelf().stream()
                        .flatMap(call -> Stream.of(
                                call.getTargetOwner(), call.getTarget().getRawReturnType()))
                        .distinct()
                        .filter(InitialiseCheaply::isExpensive)
                        .forEach(used -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " starts with " + used.getName()))));
        new Bytecode(type).eachInstruction((method, opcode) -> {
            if (method.equals("<clinit>") && opcode == Opcodes.INVOKEDYNAMIC) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " starts with a lambda"));
            }
        });
    }

    private static boolean isExpensive(JavaClass used) {
        return used.getPackageName().equals("java.lang.invoke")
                || used.isAssignableTo(System.Logger.class)
                || used.isAssignableTo(System.LoggerFinder.class);
    }
}
