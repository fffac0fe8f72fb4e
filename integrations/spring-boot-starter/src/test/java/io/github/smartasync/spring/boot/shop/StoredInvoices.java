package io.github.smartasync.spring.boot.shop;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Repository
@Transactional
class StoredInvoices implements Invoices {

    @Override
    public boolean isTransactional() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
