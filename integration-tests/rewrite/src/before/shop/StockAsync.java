package shop;

import java.util.concurrent.CompletableFuture;

public interface StockAsync {

    CompletableFuture<Integer> pieces(String article);

    CompletableFuture<Void> take(String article, int pieces);
}
