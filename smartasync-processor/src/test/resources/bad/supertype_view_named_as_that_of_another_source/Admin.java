package bad.supertype_view_named_as_that_of_another_source;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Admin extends Client {
    String name();
}

class User {
    String sync(AdminSync admin) {
        return admin.name() + admin.state();
    }

    ClientAsync async(AdminAsync admin) {
        return admin;
    }
}
