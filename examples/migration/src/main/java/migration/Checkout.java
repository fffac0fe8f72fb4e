package migration;

/** A caller: sells on an ordinary thread. It does not change. */
final class Checkout {

    private final Inventory inventory;

    Checkout(Inventory inventory) {
        this.inventory = inventory;
    }

    /** Sells the pieces if there are enough. */
    String sell(String article, int pieces) {
        try {
            inventory.take(article, pieces);
            return "sold " + pieces + " " + article;
        } catch (OutOfStockException none) {
            return none.getMessage();
        }
    }
}
