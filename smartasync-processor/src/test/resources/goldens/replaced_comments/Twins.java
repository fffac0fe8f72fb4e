package goldens.replaced_comments;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Twins {

    /**
     * Sends, and waits until it has arrived.
     *
     * @param mail what to send
     * @return the receipt
     */
    public String send(String mail) {
        return mail;
    }

    /**
     * Sends, and does not wait.
     *
     * @param letter what to send
     * @return a future of the receipt
     */
    public CompletableFuture<String> sendAsync(String letter) {
        return CompletableFuture.completedFuture(letter);
    }
}
