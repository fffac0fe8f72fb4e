package quickstart;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.List;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A reactive web server, whose handlers run on event loops. They call the Reactor view; one calls the sync view, a mistake. */
final class Shop {

    private final PriceServiceReactor reactorPrices;
    private final PriceServiceSync prices;
    private final Transcript transcript;

    Shop(PriceServiceReactor reactorPrices, PriceServiceSync prices, Transcript transcript) {
        this.reactorPrices = reactorPrices;
        this.prices = prices;
        this.transcript = transcript;
    }

    DisposableServer open() {
        return HttpServer.create()
                .host("localhost")
                .port(0)
                .route(routes -> routes.get("/price/{article}", this::price)
                        .get("/history/{article}", this::history)
                        .get("/mistake/{article}", this::mistake))
                .bindNow();
    }

    // snippet:handlers
    private Publisher<Void> price(HttpServerRequest request, HttpServerResponse response) {
        String article = request.param("article");
        transcript.say("reactorPrices.priceOf(\"" + article + "\")");
        // snippet:right
        Mono<Price> price = reactorPrices.priceOf(article);
        // end:right
        return response.sendString(price.map(Price::toString));
    }

    private Publisher<Void> history(HttpServerRequest request, HttpServerResponse response) {
        String article = request.param("article");
        transcript.say("reactorPrices.history(\"" + article + "\")");
        Mono<List<Price>> history = reactorPrices.history(article);
        return response.sendString(history.map(List::toString));
    }
    // end:handlers

    private Publisher<Void> mistake(HttpServerRequest request, HttpServerResponse response) {
        String article = request.param("article");
        transcript.say("prices.priceOf(\"" + article + "\")");
        // snippet:mistake
        Mono<Price> price = Mono.fromCallable(() -> prices.priceOf(article));
        // end:mistake
        return response.sendString(price.map(Price::toString).onErrorResume(BlockingRefusedException.class, refused -> {
            transcript.say(refused.getClass().getSimpleName() + ": " + refused.getMessage());
            response.status(HttpResponseStatus.INTERNAL_SERVER_ERROR);
            return Mono.just("refused");
        }));
    }
}
