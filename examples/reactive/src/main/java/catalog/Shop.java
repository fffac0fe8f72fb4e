package catalog;

import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** A WebFlux server. Its handlers run on event loops, so they call the Reactor view of the supplier. */
final class Shop {

    private final SupplierReactor supplier;
    private final Transcript transcript;

    Shop(SupplierReactor supplier, Transcript transcript) {
        this.supplier = supplier;
        this.transcript = transcript;
    }

    DisposableServer open() {
        var routes = RouterFunctions.route().GET("/days/{product}", this::days).build();
        return HttpServer.create()
                .host("localhost")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(routes)))
                .bindNow();
    }

    // snippet:handler
    private Mono<ServerResponse> days(ServerRequest request) {
        String product = request.pathVariable("product");
        transcript.say("supplier.daysFor(\"" + product + "\")");
        return supplier.daysFor(product)
                .flatMap(days -> ServerResponse.ok().bodyValue(product + " in " + days + " days"));
    }
    // end:handler
}
