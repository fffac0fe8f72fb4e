package shop;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class StockService extends Counting {

    public int stockOf(String article) {
        return count() + article.length();
    }
}
