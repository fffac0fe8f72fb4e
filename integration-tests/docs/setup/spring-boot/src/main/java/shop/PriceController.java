package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

// snippet:controller
@RestController
class PriceController {

    private final PriceServiceAsync prices;

    PriceController(PriceServiceAsync prices) {
        this.prices = prices;
    }

    @GetMapping("/prices/{article}")
    Mono<String> price(@PathVariable String article) {
        return Mono.fromFuture(() -> prices.priceOf(article));
    }
}
// end:controller
