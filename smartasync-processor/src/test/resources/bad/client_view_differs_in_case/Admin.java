package bad.client_view_differs_in_case;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public interface Admin {
    Topics topics();
}

class User {
    Topics sync(AdminSync admin) {
        return admin.topics();
    }

    CompletableFuture<Topics> async(AdminAsync admin) {
        return admin.topics();
    }
}
