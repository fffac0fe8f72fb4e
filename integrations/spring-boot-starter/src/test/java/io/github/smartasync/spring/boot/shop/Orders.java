package io.github.smartasync.spring.boot.shop;

import io.github.smartasync.SmartAsync;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Behind a proxy that is a subclass. */
@Service
@SmartAsync
@Transactional
class Orders {

    public boolean isTransactional() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
