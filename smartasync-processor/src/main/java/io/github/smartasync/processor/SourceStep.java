package io.github.smartasync.processor;

import com.palantir.javapoet.JavaFile;
import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Finding;
import io.github.smartasync.processor.diagnostic.FindingPrinter;
import io.github.smartasync.processor.diagnostic.Place;
import io.github.smartasync.processor.diagnostic.Validated;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.render.ViewRenderer;
import io.github.smartasync.processor.scan.AnnotationReader;
import io.github.smartasync.processor.scan.ForeignRequest;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.SourceScanner;
import io.github.smartasync.processor.validate.LateTypes;
import io.github.smartasync.processor.validate.LateTypes.Known;
import io.github.smartasync.processor.validate.SourceValidator;
import io.github.smartasync.processor.write.SourceWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** One annotated element through the whole pipe: scanned, validated, rendered, written. */
final class SourceStep implements Step {

    private final SourceScanner scanner;
    private final SourceValidator validator;
    private final ViewRenderer renderer = new ViewRenderer();
    private final SourceWriter writer;
    private final FindingPrinter printer;
    private final LateTypes lateTypes;
    private final Elements elements;
    private final Map<SourceName, List<Known>> hasty = new HashMap<>();
    private int markers;
    private int writtenBefore;

    SourceStep(ProcessingEnvironment environment, FindingPrinter printer, Predicate<String> compiled) {
        this.scanner = new SourceScanner(environment.getElementUtils(), environment.getTypeUtils(), compiled);
        this.validator = new SourceValidator(environment.getElementUtils(), environment.getTypeUtils(), scanner);
        this.writer = new SourceWriter(environment.getFiler());
        this.printer = printer;
        this.lateTypes = new LateTypes(environment.getTypeUtils());
        this.elements = environment.getElementUtils();
    }

    @Override
    public boolean run(Element element, boolean inVain) {
        List<ForeignRequest> requests = AnnotationReader.foreignRequests(element);
        List<ScannedSource> sources = scan(element, requests);
        boolean complete = requests.stream().allMatch(SourceStep::isPresent)
                && sources.stream().noneMatch(ScannedSource::mayResolveLater);
        if (!complete && !inVain) {
            return false;
        }
        if (!complete) {
            hasty.put(
                    SourceName.of((QualifiedNameable) element, elements),
                    sources.stream().map(Known::of).toList());
        }
        sources.forEach(this::generate);
        requests.stream().filter(SourceStep::isNoType).forEach(this::refuse);
        return true;
    }

    /**
     * A compiler goes on as long as new files come. Without one, the next round would be the last. What is generated
     * there comes too late for its users: javac would report for each of them that the views are missing.
     */
    @Override
    public void keepRoundsGoing(Element waiting) {
        if (writer.written() == writtenBefore) {
            markers++;
            String name = ((QualifiedNameable) waiting).getQualifiedName().toString();
            writer.writeComment(
                    elements.getPackageOf(waiting).getQualifiedName().toString(),
                    name.substring(name.lastIndexOf('.') + 1) + "Views_round" + markers,
                    name + " names a type that is not there yet. This file only asks the compiler for another round,\n"
                            + "in which another processor may have generated that type.",
                    waiting);
        }
        writtenBefore = writer.written();
    }

    @Override
    public void review(Element element) {
        List<Known> then = hasty.getOrDefault(SourceName.of((QualifiedNameable) element, elements), List.of());
        if (then.isEmpty()) {
            return;
        }
        List<ScannedSource> now = scan(element, AnnotationReader.foreignRequests(element));
        for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
            lateTypes.findings(then.get(i), now.get(i)).forEach(printer::print);
        }
    }

    private List<ScannedSource> scan(Element element, List<ForeignRequest> requests) {
        List<ScannedSource> sources = new ArrayList<>();
        if (element instanceof TypeElement type && SourceScanner.isSource(type)) {
            sources.add(scanner.own(type));
        }
        for (ForeignRequest request : requests) {
            if (isPresent(request) && request.target().orElseThrow().value() instanceof DeclaredType target) {
                sources.add(scanner.foreign((TypeElement) target.asElement(), request));
            }
        }
        return sources;
    }

    private void generate(ScannedSource source) {
        Validated<SourceModel> validated = validator.validate(source);
        if (!isError(validated) || !scanner.isBroken(source.element())) {
            validated.findings().forEach(printer::print);
        }
        if (validated instanceof Validated.Accepted<SourceModel> accepted) {
            write(renderer.render(accepted.value()), accepted.value().names().sourceName(), source.carrier());
        }
    }

    private static boolean isError(Validated<SourceModel> validated) {
        return validated.findings().stream().anyMatch(finding -> finding.code().kind() == Diagnostic.Kind.ERROR);
    }

    /** Up to the first that cannot be written: each of the files needs the others. */
    private void write(List<JavaFile> files, String source, Element origin) {
        for (JavaFile file : files) {
            Optional<String> failure = writer.write(file, origin);
            if (failure.isPresent()) {
                printer.print(Finding.of(DiagnosticCode.SA007, Place.of(origin), source, failure.get()));
                return;
            }
        }
    }

    /** Whether the type that is named is there; one that another processor generates may come later. */
    private static boolean isPresent(ForeignRequest request) {
        return request.target()
                .filter(target -> target.value().getKind() != TypeKind.ERROR)
                .isPresent();
    }

    private static boolean isNoType(ForeignRequest request) {
        return isPresent(request) && !(request.target().orElseThrow().value() instanceof DeclaredType);
    }

    private void refuse(ForeignRequest request) {
        request.target()
                .ifPresent(target -> printer.print(Finding.of(
                        DiagnosticCode.SA009,
                        Place.of(request.carrier(), request.mirror(), target.at()),
                        target.at())));
    }
}
