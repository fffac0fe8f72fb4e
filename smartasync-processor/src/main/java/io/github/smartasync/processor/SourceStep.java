package io.github.smartasync.processor;

import com.palantir.javapoet.JavaFile;
import io.github.smartasync.processor.bean.BeanContainers;
import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Finding;
import io.github.smartasync.processor.diagnostic.FindingPrinter;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.diagnostic.Validated;
import io.github.smartasync.processor.draft.TakenNames;
import io.github.smartasync.processor.javac.Javac;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.pair.PairComparison;
import io.github.smartasync.processor.render.ViewRenderer;
import io.github.smartasync.processor.render.beans.BeanRenderer;
import io.github.smartasync.processor.scan.Compilation;
import io.github.smartasync.processor.scan.ForeignRequest;
import io.github.smartasync.processor.scan.ScannedElement;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.validate.SourceValidator;
import io.github.smartasync.processor.write.SourceWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What an annotated element asks for, through the rest of the pipe: validated, rendered, written. */
final class SourceStep implements Step {

    private final Elements elements;
    private final Types types;
    private final Compilation compilation;
    private final Javac javac;
    private final TakenNames taken;
    private final BeanContainers containers;
    private final ViewRenderer renderer = new ViewRenderer();
    private final BeanRenderer beanRenderer = new BeanRenderer();
    private final SourceWriter writer;
    private final FindingPrinter printer;
    private SourceValidator validator;

    SourceStep(
            ProcessingEnvironment environment, Compilation compilation, SourceWriter writer, FindingPrinter printer) {
        ProcessorOptions options = ProcessorOptions.of(environment.getOptions());
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.compilation = compilation;
        this.javac = Javac.of(environment);
        this.taken = new TakenNames(elements, writer::isMadeElsewhere);
        this.containers = new BeanContainers(elements, options.beans());
        this.validator = new SourceValidator(elements, types, compilation, taken, javac, containers);
        this.writer = writer;
        this.printer = printer;
    }

    @Override
    public void beginRound() {
        validator = new SourceValidator(elements, types, compilation, taken, javac, containers);
    }

    @Override
    public void claim(ScannedElement scanned) {
        scanned.sources().forEach(validator::claim);
    }

    @Override
    public void generate(ScannedElement scanned) {
        scanned.sources().forEach(this::generate);
        scanned.misnamed().forEach(this::refuse);
        new PairComparison(elements, types).findings(scanned).forEach(printer::print);
    }

    private void generate(ScannedSource source) {
        Validated<SourceModel> validated = validator.validate(source);
        validated.findings().forEach(printer::print);
        if (validated instanceof Validated.Accepted<SourceModel> accepted) {
            SourceModel model = accepted.value();
            List<JavaFile> files = new ArrayList<>(renderer.render(model));
            beanRenderer.render(model).ifPresent(files::add);
            write(files, model.names().sourceName(), source.carrier());
        }
    }

    /** Stops at the first file that cannot be written, because each file needs the others. */
    private void write(List<JavaFile> files, String source, Element origin) {
        for (JavaFile file : files) {
            Optional<String> failure = writer.write(file, origin);
            if (failure.isPresent()) {
                printer.print(Finding.of(DiagnosticCode.SA007, Position.of(origin), source, failure.get()));
                return;
            }
        }
    }

    private void refuse(ForeignRequest request) {
        request.target()
                .ifPresent(target -> printer.print(Finding.of(
                        DiagnosticCode.SA009,
                        Position.of(request.carrier(), request.mirror(), target.at()),
                        target.at())));
    }
}
