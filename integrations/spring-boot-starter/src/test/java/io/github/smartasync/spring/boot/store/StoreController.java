package io.github.smartasync.spring.boot.store;

import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls the async view, so that no thread of the server waits. */
@RestController
class StoreController {

    private final StoreAsync store;

    StoreController(StoreAsync store) {
        this.store = store;
    }

    @GetMapping("/thread")
    CompletableFuture<String> thread() {
        return store.thread();
    }

    @GetMapping("/user")
    CompletableFuture<String> user() {
        return store.user();
    }

    @GetMapping("/reactive-user")
    CompletableFuture<String> reactiveUser() {
        return store.reactiveUser();
    }

    @GetMapping("/observation")
    CompletableFuture<String> observation() {
        return store.observation();
    }

    @GetMapping("/slow")
    CompletableFuture<String> slow() {
        return store.slow();
    }
}
