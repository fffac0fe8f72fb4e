package bad.client_whose_view_is_taken;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Admin {
    Topics topics();

    Admin self();
}

class User {
    Topics sync(AdminSync admin) {
        return admin.self().topics();
    }
}
