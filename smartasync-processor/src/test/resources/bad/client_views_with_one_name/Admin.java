package bad.client_views_with_one_name;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public interface Admin {
    CompletableFuture<Topics> topics();
}

class User {
    Topics sync(AdminSync admin) {
        return admin.topics();
    }
}
