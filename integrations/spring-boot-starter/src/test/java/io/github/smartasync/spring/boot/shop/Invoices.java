package io.github.smartasync.spring.boot.shop;

import io.github.smartasync.SmartAsync;

/** Behind a proxy of the JDK, if a property says so. */
@SmartAsync
interface Invoices {

    boolean isTransactional();
}
