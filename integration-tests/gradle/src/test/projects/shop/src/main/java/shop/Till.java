package shop;

public class Till {

    private final PriceServiceSync prices = PriceServiceSync.of(new PriceService());

    public int total() {
        return prices.priceOf("apple");
    }
}
