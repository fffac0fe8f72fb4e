package goldens.renamed;

import java.util.concurrent.CompletableFuture;

public class Orders {

    public String placeNow(String order) {
        return order;
    }

    public CompletableFuture<String> placeLater(String order) {
        return CompletableFuture.completedFuture(order);
    }

    public String find(String name) {
        return name;
    }

    public String find(long id) {
        return "order " + id;
    }

    public CompletableFuture<Void> cancelAsync() {
        return CompletableFuture.completedFuture(null);
    }
}
