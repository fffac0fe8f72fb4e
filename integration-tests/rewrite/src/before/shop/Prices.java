package shop;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import java.util.concurrent.CompletableFuture;

/** Today's price comes from a server, yesterday's from a file. */
@SmartAsync(views = {View.SYNC, View.ASYNC, View.REACTOR})
public class Prices {

    public CompletableFuture<Integer> todayAsync(String article) {
        return CompletableFuture.completedFuture(article.length());
    }

    public Integer yesterday(String article) {
        return article.length() - 1;
    }
}
