package plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

// snippet:blocking
/** A plug-in that blocks: it reads a file. */
public final class StockCheck implements CheckSync {

    @Override
    public String objection(Order order) throws IOException {
        Path stock = Files.createTempFile("stock", ".txt");
        try {
            Files.writeString(stock, "12");
            int pieces = Integer.parseInt(Files.readString(stock));
            return order.pieces() <= pieces ? "" : "only " + pieces + " pieces of " + order.article();
        } finally {
            Files.delete(stock);
        }
    }
}
// end:blocking
