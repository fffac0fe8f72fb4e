package catalog;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import java.util.concurrent.BlockingQueue;

// snippet:supplier
/** A supplier, who answers when he likes. A blocking service: its method waits on the thread that calls it. */
@SmartAsync(views = {View.SYNC, View.ASYNC, View.REACTOR})
public class Supplier {

    private final BlockingQueue<Integer> answers;
    private final Transcript transcript;

    Supplier(BlockingQueue<Integer> answers, Transcript transcript) {
        this.answers = answers;
        this.transcript = transcript;
    }

    /** In how many days he delivers. */
    public int daysFor(String product) throws InterruptedException {
        transcript.say("Supplier.daysFor asks for " + product);
        try {
            return answers.take();
        } catch (InterruptedException interrupt) {
            transcript.say("Supplier.daysFor is interrupted");
            throw interrupt;
        }
    }
}
// end:supplier
