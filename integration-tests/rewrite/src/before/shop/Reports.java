package shop;

import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

// snippet:reports
@Service
public class Reports {

    @Async
    public CompletableFuture<String> write(int month) {
        return CompletableFuture.completedFuture("report of month " + month);
    }

    @Async("mail")
    public CompletableFuture<Void> send(String report) {
        System.out.println(report);
        return CompletableFuture.completedFuture(null);
    }
}
// end:reports
