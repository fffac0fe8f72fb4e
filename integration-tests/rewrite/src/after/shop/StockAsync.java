package shop;

import java.util.concurrent.CompletableFuture;

/*~~(2 of 2 methods are twins of shop.Stock)~~>*/public interface StockAsync {

    CompletableFuture<Integer> pieces(String article);

    CompletableFuture<Void> take(String article, int pieces);
}
