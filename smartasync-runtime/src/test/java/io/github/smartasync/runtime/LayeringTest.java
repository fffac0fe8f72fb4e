package io.github.smartasync.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
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
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.smartasync.runtime.internal.RuntimeCore;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the runtime may see, and what it must never do. */
@Tag("one-jdk")
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
                .that(resideInAnyPackage(ROOT, ROOT + ".spi..", ROOT + ".internal..")
                        .and(not(simpleName("SourceView"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + ".bridge..")));
    }

    /** Of what a view was made, only the view knows. A class for that alone would be one more at the start. */
    @Test
    void whatTellsTheSourceOfAViewSeesNothingElseOfTheBridge() {
        check(noClasses()
                .that(simpleName("SourceView"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + ".bridge..").and(not(simpleName("ViewCalls")))));
    }

    @Test
    void theSpiSeesNoInternals() {
        check(noClasses()
                .that(resideInAnyPackage(ROOT + ".spi.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + ".internal..")));
    }

    @Test
    void packagesSeeThoseBelowThem() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("bridge")
                .definedBy(ROOT + ".bridge")
                .layer("batch")
                .definedBy(ROOT + ".internal.batch")
                .layer("await")
                .definedBy(ROOT + ".internal.await")
                .layer("core")
                .definedBy(ROOT + ".internal")
                .layer("offload")
                .definedBy(ROOT + ".internal.offload")
                .layer("caller")
                .definedBy(ROOT + ".internal.caller")
                .layer("known")
                .definedBy(ROOT + ".internal.known")
                .layer("framework")
                .definedBy(ROOT + ".internal.known.framework")
                .layer("carry")
                .definedBy(ROOT + ".internal.carry")
                .layer("timer")
                .definedBy(ROOT + ".internal.timer")
                .layer("thread")
                .definedBy(ROOT + ".internal.thread")
                .layer("failure")
                .definedBy(ROOT + ".internal.failure")
                .layer("record")
                .definedBy(ROOT + ".internal.record")
                .layer("spi")
                .definedBy(ROOT + ".spi")
                .whereLayer("bridge")
                .mayOnlyAccessLayers("await", "core", "offload", "caller", "failure", "spi")
                .whereLayer("batch")
                .mayOnlyAccessLayers("await", "core", "offload", "timer", "carry", "failure")
                .whereLayer("await")
                .mayOnlyAccessLayers("core", "offload", "timer", "failure", "record", "spi")
                .whereLayer("core")
                .mayOnlyAccessLayers(
                        "offload", "caller", "known", "carry", "timer", "thread", "failure", "record", "spi")
                .whereLayer("offload")
                .mayOnlyAccessLayers("carry", "timer", "thread", "failure", "record", "spi")
                .whereLayer("caller")
                .mayOnlyAccessLayers("known", "framework", "record", "spi")
                .whereLayer("known")
                .mayOnlyAccessLayers("framework", "record")
                .whereLayer("carry")
                .mayOnlyAccessLayers("record", "spi")
                .whereLayer("framework")
                .mayNotAccessAnyLayer()
                .whereLayer("timer")
                .mayOnlyAccessLayers("thread")
                .whereLayer("thread")
                .mayNotAccessAnyLayer()
                .whereLayer("failure")
                .mayOnlyAccessLayers("thread", "record", "spi")
                .whereLayer("record")
                .mayOnlyAccessLayers("spi")
                .whereLayer("spi")
                .mayNotAccessAnyLayer());
    }

    @Test
    void noPackagesAndNoPublicClassesFormACircle() {
        check(slices().assignedFrom(new PackagesAndPublicClasses()).should().beFreeOfCycles());
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
                .areNotDeclaredIn(RuntimeCore.class)
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

    /**
     * The public classes stand on the internal packages, and are thrown and read by them: so each of those classes counts for
     * itself.
     */
    private static final class PackagesAndPublicClasses implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            return SliceIdentifier.of(
                    outermost.getPackageName().equals(ROOT) ? outermost.getName() : outermost.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages, and classes of " + ROOT;
        }
    }
}
