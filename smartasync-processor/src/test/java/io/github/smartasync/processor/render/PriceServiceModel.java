package io.github.smartasync.processor.render;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.DocComment;
import io.github.smartasync.processor.model.FutureKind;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.MethodOptions;
import io.github.smartasync.processor.model.ParameterModel;
import io.github.smartasync.processor.model.SourceCall;
import io.github.smartasync.processor.model.SourceMethod;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewNames;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The service of the documentation as a model, with one method for each way. */
final class PriceServiceModel {

    static final ClassName SOURCE = ClassName.get("shop", "PriceService");
    private static final ClassName PRICE = ClassName.get("shop", "Price");
    private static final ParameterModel SKU = new ParameterModel("sku", ClassName.get("shop", "Sku"), "Sku");
    private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
    private static final MethodOptions DEFAULTS = new MethodOptions(Optional.empty(), OptionalLong.empty(), false);

    private PriceServiceModel() {}

    static SourceModel both() {
        return with(
                new ViewNames(
                        "PriceService",
                        Optional.of(ClassName.get("shop", "PriceServiceSync")),
                        Optional.of(ClassName.get("shop", "PriceServiceAsync")),
                        ClassName.get("shop", "PriceServiceViews")),
                List.of(priceOf(), refresh(), history(), send(), currency(), parse()));
    }

    static SourceModel onlySync() {
        return with(
                new ViewNames(
                        "PriceService",
                        Optional.of(ClassName.get("shop", "PriceServiceSync")),
                        Optional.empty(),
                        ClassName.get("shop", "PriceServiceViews")),
                List.of(priceOf()));
    }

    private static SourceModel with(ViewNames names, List<MethodModel> methods) {
        return new SourceModel(
                SOURCE,
                SOURCE,
                List.of(),
                true,
                names,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Set.of(),
                Set.of(),
                methods,
                DocComment.none());
    }

    private static MethodModel priceOf() {
        return method("priceOf", List.of(SKU), false, future("priceOf", PRICE), List.of(), DEFAULTS);
    }

    private static MethodModel refresh() {
        return method(
                "refresh",
                List.of(),
                false,
                future("refreshAsync", ClassName.get(Void.class)),
                List.of(ClassName.get("java.io", "IOException")),
                DEFAULTS);
    }

    private static MethodModel history() {
        TypeName prices = ParameterizedTypeName.get(ClassName.get(List.class), PRICE);
        return method(
                "history",
                List.of(SKU),
                false,
                new SourceCall.Blocking(source("history", SQL_EXCEPTION), prices),
                List.of(SQL_EXCEPTION),
                new MethodOptions(Optional.of("db"), OptionalLong.of(2_000_000_000L), true));
    }

    private static MethodModel send() {
        ParameterModel all = new ParameterModel("send", ArrayTypeName.of(PRICE), "Price[]");
        SourceCall twins = new SourceCall.Twins(
                source("send"), TypeName.INT, source("sendAsync"), FutureKind.PLAIN, TypeName.INT.box());
        return method("send", List.of(all), true, twins, List.of(), DEFAULTS);
    }

    private static MethodModel currency() {
        SourceCall direct = new SourceCall.Direct(source("currency"), ClassName.get("java.util", "Currency"));
        return method("currency", List.of(), false, direct, List.of(), DEFAULTS);
    }

    private static MethodModel parse() {
        MethodModel method = method(
                "parse",
                List.of(SKU),
                false,
                new SourceCall.Blocking(source("parse"), TypeName.VOID),
                List.of(),
                DEFAULTS);
        return new MethodModel(
                method.name(),
                method.typeParameters(),
                method.parameters(),
                method.varargs(),
                true,
                method.sourceCall(),
                method.syncThrows(),
                method.options(),
                method.spelledOut(),
                method.lint(),
                method.throwsLint(),
                method.doc());
    }

    private static SourceCall future(String name, TypeName value) {
        return new SourceCall.Future(source(name), FutureKind.STAGE, value);
    }

    private static SourceMethod source(String name, TypeName... thrown) {
        return new SourceMethod(name, List.of(), List.of(thrown), Optional.empty(), List.of());
    }

    private static MethodModel method(
            String name,
            List<ParameterModel> parameters,
            boolean varargs,
            SourceCall sourceCall,
            List<TypeName> syncThrows,
            MethodOptions options) {
        return new MethodModel(
                name,
                List.of(),
                parameters,
                varargs,
                false,
                sourceCall,
                syncThrows,
                options,
                false,
                List.of(),
                List.of(),
                DocComment.none());
    }
}
