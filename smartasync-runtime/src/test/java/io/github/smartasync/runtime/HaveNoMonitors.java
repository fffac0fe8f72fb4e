package io.github.smartasync.runtime;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;

/** A monitor pins a virtual thread up to JDK 23. ArchUnit sees methods that are synchronized, but no blocks. */
final class HaveNoMonitors extends ArchCondition<JavaClass> {

    HaveNoMonitors() {
        super("have no monitors");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.SYNCHRONIZED))
                .forEach(method ->
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is synchronized")));
        new Bytecode(type).eachInstruction((method, opcode) -> {
            if (opcode == Opcodes.MONITORENTER) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + "." + method + " has a synchronized block"));
            }
        });
    }
}
