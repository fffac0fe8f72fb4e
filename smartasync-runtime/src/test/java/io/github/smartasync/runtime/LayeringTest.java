package io.github.smartasync.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.github.smartasync.runtime.internal.RuntimeAccess;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the runtime may see, and what it must never do. */
class LayeringTest {

    private static final String ROOT = "io.github.smartasync.runtime";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Set<String> JAVA_BASE = Object.class.getModule().getDescriptor().exports().stream()
            .filter(exported -> !exported.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void nothingOutsideJavaBaseIsNeeded() {
        // What records events links jdk.jfr where it is there, and is not linked where it is not.
        check(classes()
                .that(resideOutsideOfPackage(ROOT + ".internal.record"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("io.github.smartasync", ROOT + "..", "org.jspecify.annotations")
                                .or(partOfJavaBase())));
    }

    @Test
    void nothingButTheBridgeItselfSeesTheBridge() {
        check(noClasses()
                .that(resideInAnyPackage(ROOT, ROOT + ".spi..", ROOT + ".internal.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + ".bridge..")));
    }

    @Test
    void theSpiSeesNoInternals() {
        check(noClasses()
                .that(resideInAnyPackage(ROOT + ".spi.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + ".internal..")));
    }

    @Test
    void internalTopicsHaveNoCycles() {
        check(slices().matching(ROOT + ".internal.(*)..").should().beFreeOfCycles());
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("(" + ROOT + ".internal..)").should().beFreeOfCycles());
    }

    @Test
    void packagesAreNullMarked() {
        check(classes().that(not(simpleName("module-info"))).should(resideInANullMarkedPackage()));
    }

    @Test
    void staticFieldsAreFinal() {
        // The one that is not is how the public type hands its inside to the internal packages.
        check(fields().that(areStatic())
                .and()
                .areNotDeclaredIn(RuntimeAccess.class)
                .should()
                .beFinal());
    }

    @Test
    void theCommonPoolIsNeverUsedByAccident() {
        check(noClasses().should().callCodeUnitWhere(usesTheCommonPool()));
    }

    @Test
    void noMonitorIsHeldAnywhere() {
        check(classes().should(new HaveNoMonitors()));
    }

    @Test
    void fastPathsInitialiseWithoutLambdasHandlesOrLoggers() {
        // Off the fast path: what logs, and what asks a framework, is loaded when there is something to log or ask.
        check(classes()
                .that(resideInAnyPackage(
                                ROOT,
                                ROOT + ".bridge",
                                ROOT + ".internal",
                                ROOT + ".internal.await",
                                ROOT + ".internal.caller",
                                ROOT + ".internal.known..")
                        .and(not(simpleNameEndingWith("Log")))
                        .and(not(simpleName("FrameworkHandles"))))
                .should(new InitialiseCheaply()));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> partOfJavaBase() {
        return DescribedPredicate.describe(
                "are part of java.base",
                type -> type.getBaseComponentType().isPrimitive()
                        || JAVA_BASE.contains(type.getBaseComponentType().getPackageName()));
    }

    private static DescribedPredicate<JavaField> areStatic() {
        return DescribedPredicate.describe(
                "are static and written by hand",
                field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** {@code …Async} without an executor, and what else runs there or on the JDK's own timer. */
    private static DescribedPredicate<JavaCall<?>> usesTheCommonPool() {
        return DescribedPredicate.describe("the common pool or the JDK's delay thread serves", call -> {
            JavaClass owner = call.getTargetOwner();
            String name = call.getTarget().getName();
            if (owner.isEquivalentTo(ForkJoinPool.class)) {
                return name.equals("commonPool");
            }
            if (!owner.isAssignableTo(CompletionStage.class)) {
                return false;
            }
            boolean executorGiven = call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(parameter -> parameter.isAssignableTo(Executor.class));
            return name.equals("orTimeout")
                    || name.equals("completeOnTimeout")
                    || name.equals("delayedExecutor")
                    || (name.endsWith("Async")
                            && !executorGiven
                            && (owner.isEquivalentTo(CompletableFuture.class)
                                    || owner.isEquivalentTo(CompletionStage.class)));
        });
    }

    /** NullAway checks only packages that say so: a package that forgot to would never be checked. */
    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return ArchCondition.from(DescribedPredicate.describe(
                "reside in a @NullMarked package",
                type -> type.getPackage().tryGetPackageInfo().isPresent()
                        && type.getPackage().isAnnotatedWith(NullMarked.class)));
    }
}
