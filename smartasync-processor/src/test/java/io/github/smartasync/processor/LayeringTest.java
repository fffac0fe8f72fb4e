package io.github.smartasync.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beFinal;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pipe runs one way: element, scanned, drafted, extended, assembled to a model, rendered, written. */
@Tag("one-jdk")
class LayeringTest {

    private static final String ROOT = "io.github.smartasync.processor";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void renderSeesOnlyTheModel() {
        seesOnly("render", "model");
    }

    @Test
    void modelSeesNothingOfOurs() {
        seesOnly("model");
    }

    @Test
    void modelHoldsNoElements() {
        check(noClasses()
                .that(in("model"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")));
    }

    @Test
    void typesEclipseAndCommentsKnowNoStage() {
        seesOnly("types");
        seesOnly("eclipse");
        seesOnly("javac", "types");
        seesOnly("comment", "types", "model");
    }

    @Test
    void scanNeverJudges() {
        seesOnly("scan", "types", "eclipse", "model");
    }

    @Test
    void diagnosticsKnowNoStage() {
        seesOnly("diagnostic", "javac", "eclipse");
    }

    @Test
    void validationNeitherRendersNorWrites() {
        seesOnly("rule", "diagnostic", "scan", "types", "model");
        seesOnly("bean", "rule", "diagnostic", "scan", "types", "model");
        seesOnly("draft", "rule", "diagnostic", "scan", "types", "model");
        seesOnly("extend", "draft", "rule", "diagnostic", "scan", "types", "model");
        seesOnly("pair", "draft", "rule", "diagnostic", "scan", "types", "model");
        seesOnly("assemble", "extend", "draft", "rule", "scan", "comment", "javac", "types", "model");
        seesOnly(
                "validate",
                "assemble",
                "bean",
                "extend",
                "draft",
                "rule",
                "diagnostic",
                "scan",
                "javac",
                "types",
                "model");
    }

    @Test
    void onlyWriteTouchesTheFilerAndFailsWithIoExceptions() {
        check(noClasses()
                .that(resideInAPackage(ROOT + "..").and(notIn("write", "javac")))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Filer.class, IOException.class, UncheckedIOException.class));
    }

    @Test
    void onlyTheFindingPrinterTouchesTheMessager() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("FindingPrinter")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Messager.class));
    }

    @Test
    void eclipsesInternalsAreReadBehindOneDoor() {
        check(classes()
                .that(in("eclipse"))
                .and()
                .doNotHaveSimpleName("Eclipse")
                .should()
                .notBePublic());
        check(noClasses()
                .that(resideInAPackage(ROOT + "..").and(notIn("eclipse", "comment")))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ReflectiveOperationException.class));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void staticFieldsAreFinal() {
        check(fields().that(areStatic()).should(beFinal()));
    }

    @Test
    void staticFieldsHoldNoArraysOrBuilders() {
        check(noFields().that(areStatic()).should().haveRawType(mutable()));
    }

    @Test
    void packagesAreNullMarked() {
        check(classes().should(resideInANullMarkedPackage()));
    }

    private static void seesOnly(String stage, String... others) {
        check(noClasses()
                .that(in(stage))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(notIn(stage)).and(notIn(others))));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> in(String... stages) {
        String[] packages = new String[stages.length];
        for (int i = 0; i < stages.length; i++) {
            packages[i] = ROOT + "." + stages[i] + "..";
        }
        return resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> notIn(String... stages) {
        return DescribedPredicate.not(in(stages));
    }

    private static DescribedPredicate<JavaField> areStatic() {
        return DescribedPredicate.describe(
                "are static and written by hand",
                field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** What can be changed by its very type. An unmodifiable collection hides behind its interface. */
    private static DescribedPredicate<JavaClass> mutable() {
        return DescribedPredicate.describe(
                "mutable",
                type -> type.isArray()
                        || type.isEquivalentTo(StringBuilder.class)
                        || type.getPackageName().startsWith("java.util.concurrent")
                        || (!type.isInterface()
                                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))));
    }

    /** NullAway checks only packages that say so: a package that forgot to would never be checked. */
    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return ArchCondition.from(DescribedPredicate.describe(
                "reside in a @NullMarked package",
                type -> type.getPackage().tryGetPackageInfo().isPresent()
                        && type.getPackage().isAnnotatedWith(NullMarked.class)));
    }
}
