package shop;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Service;

// snippet:source
@Service
@SmartAsync
public class PriceService {

    public String priceOf(String article) throws IOException {
        return Files.readString(Path.of("prices", article));
    }
}
// end:source
