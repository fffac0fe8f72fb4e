package bad.client_view_named_as_that_of_another_source;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Admin {
    Topics topics();

    Topics open() throws java.io.IOException;

    Quotas quotas();
}

/** A view that is not generated leaves the client as it is. */
class User {
    Topics sync(AdminSync admin) {
        return admin.topics();
    }

    QuotasSync other(AdminSync admin) {
        return admin.quotas();
    }
}
