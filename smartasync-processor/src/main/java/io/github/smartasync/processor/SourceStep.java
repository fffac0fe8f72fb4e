package io.github.smartasync.processor;

import com.palantir.javapoet.JavaFile;
import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Finding;
import io.github.smartasync.processor.diagnostic.FindingPrinter;
import io.github.smartasync.processor.diagnostic.Place;
import io.github.smartasync.processor.diagnostic.Verdict;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.render.ViewRenderer;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.SourceScanner;
import io.github.smartasync.processor.validate.SourceValidator;
import io.github.smartasync.processor.write.SourceWriter;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** One source through the whole pipe: scanned, validated, rendered, written. */
final class SourceStep implements Step {

    private final SourceScanner scanner;
    private final SourceValidator validator;
    private final ViewRenderer renderer = new ViewRenderer();
    private final SourceWriter writer;
    private final FindingPrinter printer;

    SourceStep(ProcessingEnvironment environment, Predicate<String> compiled) {
        this.scanner = new SourceScanner(environment.getElementUtils(), environment.getTypeUtils(), compiled);
        this.validator = new SourceValidator(environment.getElementUtils(), environment.getTypeUtils());
        this.writer = new SourceWriter(environment.getFiler());
        this.printer = new FindingPrinter(environment.getMessager());
    }

    @Override
    public boolean run(Element element, boolean lastRound) {
        if (!(element instanceof TypeElement type) || !SourceScanner.isSource(type)) {
            return true;
        }
        ScannedSource scanned = scanner.own(type);
        if (scanned.mayResolveLater() && !lastRound) {
            return false;
        }
        Verdict<SourceModel> verdict = validator.validate(scanned);
        verdict.findings().forEach(printer::print);
        if (verdict instanceof Verdict.Accepted<SourceModel> accepted) {
            write(accepted.value(), scanned.carrier());
        }
        return true;
    }

    private void write(SourceModel model, Element origin) {
        for (JavaFile file : renderer.render(model)) {
            writer.write(file, origin)
                    .ifPresent(failure -> printer.print(Finding.of(
                            DiagnosticCode.SA007,
                            Place.of(origin),
                            model.names().sourceName(),
                            failure)));
        }
    }
}
