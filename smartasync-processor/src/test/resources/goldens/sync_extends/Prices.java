package goldens.sync_extends;

import java.io.IOException;

public interface Prices {
    Integer price(String sku) throws IOException;

    default int twice(String sku) throws IOException {
        return 2 * price(sku);
    }
}
