package catalog;

import java.math.BigDecimal;

/** What the market sells, and for how much. */
public record Product(String name, BigDecimal price) {

    Product(String name, String price) {
        this(name, new BigDecimal(price));
    }

    @Override
    public String toString() {
        return name + " " + price;
    }
}
