package io.github.smartasync.processor.render;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.AsyncResult;
import io.github.smartasync.processor.model.DocComment;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.MethodOptions;
import io.github.smartasync.processor.model.Multiplicity;
import io.github.smartasync.processor.model.ParameterModel;
import io.github.smartasync.processor.model.ResultKind;
import io.github.smartasync.processor.model.SourceCall;
import io.github.smartasync.processor.model.SourceMethod;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The service of the documentation as a model, with one method for each way. */
final class PriceServiceModel {

    static final ClassName SOURCE = ClassName.get("shop", "PriceService");
    private static final ClassName PRICE = ClassName.get("shop", "Price");
    private static final ParameterModel SKU = new ParameterModel("sku", ClassName.get("shop", "Sku"), "Sku", List.of());
    private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
    private static final MethodOptions DEFAULTS =
            new MethodOptions(Optional.empty(), OptionalLong.empty(), false, Optional.empty());

    private PriceServiceModel() {}

    static SourceModel both() {
        return with(
                new ViewNames(
                        "PriceService",
                        "shop",
                        Map.of(
                                ViewKind.SYNC, ClassName.get("shop", "PriceServiceSync"),
                                ViewKind.ASYNC, ClassName.get("shop", "PriceServiceAsync"))),
                List.of(priceOf(), refresh(), history(), send(), currency(), parse()));
    }

    static SourceModel onlySync() {
        return with(
                new ViewNames("PriceService", "shop", Map.of(ViewKind.SYNC, ClassName.get("shop", "PriceServiceSync"))),
                List.of(priceOf()));
    }

    private static SourceModel with(ViewNames names, List<MethodModel> methods) {
        return new SourceModel(
                SOURCE,
                SOURCE,
                List.of(),
                true,
                names,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
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
                SourceCall.blocking(source("history", SQL_EXCEPTION), prices),
                List.of(SQL_EXCEPTION),
                new MethodOptions(Optional.of("db"), OptionalLong.of(2_000_000_000L), true, Optional.empty()));
    }

    private static MethodModel send() {
        ParameterModel all = new ParameterModel("send", ArrayTypeName.of(PRICE), "Price[]", List.of());
        AsyncResult future =
                new AsyncResult(ResultKind.FUTURE, TypeName.INT.box(), Multiplicity.ONE, false, Optional.empty());
        SourceCall twins = SourceCall.twins(source("send"), TypeName.INT, source("sendAsync"), future);
        return method("send", List.of(all), true, twins, List.of(), DEFAULTS);
    }

    private static MethodModel currency() {
        SourceCall direct = SourceCall.direct(source("currency"), ClassName.get("java.util", "Currency"));
        return method("currency", List.of(), false, direct, List.of(), DEFAULTS);
    }

    private static MethodModel parse() {
        MethodModel method = method(
                "parse", List.of(SKU), false, SourceCall.blocking(source("parse"), TypeName.VOID), List.of(), DEFAULTS);
        return new MethodModel(
                method.name(),
                method.typeParameters(),
                method.parameters(),
                method.varargs(),
                true,
                Set.of(),
                method.sourceCall(),
                method.failures(),
                method.options(),
                method.spelledOut(),
                method.lint(),
                method.throwsLint(),
                method.leftOut(),
                method.doc(),
                method.twinDocs());
    }

    private static SourceCall future(String name, TypeName value) {
        return SourceCall.async(
                source(name),
                new AsyncResult(ResultKind.COMPLETABLE_FUTURE, value, Multiplicity.ONE, false, Optional.empty()));
    }

    private static SourceMethod source(String name, TypeName... thrown) {
        return new SourceMethod(name, List.of(), List.of(thrown), List.of(), Optional.empty(), List.of());
    }

    private static MethodModel method(
            String name,
            List<ParameterModel> parameters,
            boolean varargs,
            SourceCall sourceCall,
            List<TypeName> failures,
            MethodOptions options) {
        return new MethodModel(
                name,
                List.of(),
                parameters,
                varargs,
                false,
                Set.of(),
                sourceCall,
                failures,
                options,
                false,
                List.of(),
                List.of(),
                Set.of(),
                DocComment.none(),
                Map.of());
    }
}
