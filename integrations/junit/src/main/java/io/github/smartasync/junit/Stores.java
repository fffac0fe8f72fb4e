package io.github.smartasync.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Where the extension keeps what belongs to a test. */
final class Stores {

    private static final Namespace NAMESPACE = Namespace.create(SmartAsyncExtension.class);

    private Stores() {}

    static Store of(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
