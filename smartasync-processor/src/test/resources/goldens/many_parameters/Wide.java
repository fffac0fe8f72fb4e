package goldens.many_parameters;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

@SmartAsync
public class Wide {
    @SmartAsync(timeout = "30s", failsWith = {IOException.class, SQLException.class, TimeoutException.class})
    public CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThere(
            String firstParameter, List<String> secondParameter, Map<String, Integer> thirdParameter, long fourthParameter) {
        return CompletableFuture.completedFuture(Map.of());
    }

    @SmartAsync(executor = "db")
    public Map<String, List<Integer>> searchEverythingThatIsThereAndWaitForIt(
            String firstParameter, List<String> secondParameter, Map<String, Integer> thirdParameter, long fourthParameter)
            throws IOException, SQLException, TimeoutException {
        return Map.of();
    }

    @Override
    public String toString() {
        return "wide";
    }
}
