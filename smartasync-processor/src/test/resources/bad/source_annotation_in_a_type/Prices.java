package bad.source_annotation_in_a_type;

import io.github.smartasync.SmartAsync;
import java.util.List;

@SmartAsync
public interface Prices {

    List<@SmartAsync(executor = "db") String> names(); // [error]
}
